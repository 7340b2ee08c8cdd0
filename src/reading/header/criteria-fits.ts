import type { CriteriaRole } from '../../model/criterion';
import { shareWhere, type ColumnContent } from './column-content';
import { maximumIn } from '../cells/row-points';
import { isScale } from './scale-facts';

/** What a criteria sheet's columns must hold: points are numbers, a wording is text. */
export function fits(role: CriteriaRole, content: ColumnContent): boolean {
  const { numbers, texts, textLength, percents } = content;
  switch (role) {
    case 'max': {
      const ranges = numbers < texts ? texts * shareWhere(content, isMaximum) : 0;
      return numbers + ranges > 0 && numbers + ranges >= texts - ranges && percents < 0.5;
    }
    case 'level-points':
      return numbers > 0 && numbers >= texts && percents < 0.5;
    case 'rule':
      return texts > 0 && texts >= numbers && textLength >= 6 && shareWhere(content, isNotAName) >= 0.5;
    case 'name':
    case 'field-name':
    case 'criterion-name':
      // Options may be in rows below their leaf, in the column of the names.
      return texts > 0 && shareWhere(content, isScale) < 0.9;
    case 'code':
      // A line that is merged over the table is in its first column, where the codes are.
      return textLength * texts <= 20 * (numbers + texts);
    case 'total':
    case 'achieved':
    case 'rate':
      return texts === 0 || textLength <= 60;
    default:
      return true;
  }
}

/** "0 - 20", "(15đ)" */
const isMaximum = (text: string): boolean => maximumIn(text) !== null;

/** A second meaning of its title needs more than not being out of the question. */
export function fitsSecond(role: CriteriaRole, { numbers, texts, percents }: ColumnContent): boolean {
  switch (role) {
    case 'rate':
      return numbers > 0 && percents >= 0.5;
    case 'level':
      return texts > numbers;
    case 'self':
      return numbers > 0 && texts <= 1 && percents < 0.5;
    case 'total':
    case 'achieved':
      return numbers > texts;
    default:
      return true;
  }
}

/** Scales hold points; names and questions do not. */
const isNotAName = (text: string): boolean => /[\d=]|điểm|khảo sát|xã hội học|theo|không/iu.test(text);
