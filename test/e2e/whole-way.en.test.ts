import { describeTheWholeWay } from './whole-way-suite';

describeTheWholeWay('en');
