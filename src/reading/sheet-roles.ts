import type { RolesByKind, SheetKind } from '../model/sheet-kind';

type Roles = { readonly [Kind in SheetKind]: readonly RolesByKind[Kind][] };

/** Without these a table is none of its kind. A light module: the pane's first screen needs it, not the readers. */
export const REQUIRED: Roles = {
  criteria: ['name', 'max'],
  tasks: ['content', 'deadline'],
  evidence: ['criterion', 'title'],
  targets: ['text'],
};

/** The roles that a person may give to a column, the most needed first. */
export const CORRECTABLE: Roles = {
  criteria: [
    'code',
    'name',
    'field-name',
    'criterion-name',
    'max',
    'rule',
    'level-points',
    'total',
    'achieved',
    'rate',
    'level',
    'figures',
    'applicability',
    'policy',
    'self',
    'evidence',
    'page',
    'explanation',
    'lead',
    'deadline',
    'appraised',
    'appraised-again',
    'opinion',
    'final',
    'notes',
  ],
  tasks: [
    'no',
    'content',
    'lead',
    'support',
    'deadline',
    'product',
    'status',
    'done-on',
    'person',
    'authority',
    'field',
    'cost',
    'notes',
  ],
  evidence: [
    'no',
    'criterion',
    'title',
    'document',
    'issued',
    'issuer',
    'page',
    'link',
    'confidentiality',
    'notes',
  ],
  targets: ['no', 'field', 'text', 'unit', 'achieved', 'notes'],
};
