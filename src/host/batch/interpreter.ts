import { StandInError, ProtocolError, fail, statusOf } from './host-error';
import { loadTree } from './load-tree';
import { objectModel } from './object-model';
import type { MemberWatch, ObjectModel } from './object-model';
import { missingMembers } from './missing-members';
import type { MissingMembers } from './missing-members';
import { followPaths } from './paths';
import type { Paths, Roots } from './paths';
import { camelCased, identityOf, project } from './projection';
import type { Projecting } from './projection';
import { references as referenceTable } from './references';
import type { References } from './references';
import { readRequest } from './request';
import type { RequestAction } from './request';
import { isWireObject } from './wire-table';
import type { Found, TypeEntry } from './wire-table';

/** What the client gets back for a batch. */
export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | undefined;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

/** What the interpreter is made from; it knows nothing else of what the objects are about. */
export interface InterpreterParts extends Roots {
  readonly types: readonly TypeEntry[];
  readonly strict: boolean;
  readonly watch?: MemberWatch;
}

/** An error that a batch is to end with, and how many actions are to take effect before it. */
export interface Interruption {
  readonly after: number;
  readonly error: StandInError;
}

/** Runs batches against a model. */
export interface Interpreter {
  readonly run: (body: unknown, interruption?: Interruption) => BatchAnswer;
  readonly missing: MissingMembers;
  readonly references: References;
  /** What was wrong with the host itself: errors of its own and batches that it does not understand. */
  readonly faults: readonly string[];
}

/** An interpreter with an empty table of references. */
export function interpreter(parts: InterpreterParts): Interpreter {
  const missing = missingMembers();
  const references = referenceTable();
  const model = objectModel(parts.types, missing, parts.watch);
  const faults: string[] = [];
  const stage: Stage = { model, references, strict: parts.strict, parts, faults };
  return { run: (body, interruption) => runBatch(stage, body, interruption), missing, references, faults };
}

interface Stage extends Projecting {
  readonly model: ObjectModel;
  readonly parts: InterpreterParts;
  readonly faults: string[];
}

/** Runs action after action; the first that fails ends the batch, and what was done stays done. */
function runBatch(stage: Stage, body: unknown, interruption?: Interruption): BatchAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  try {
    const { actions, paths } = readRequest(body);
    const followed = followPaths(paths, stage.parts, stage.model, stage.references);
    for (const [index, action] of actions.entries()) {
      if (interruption && index === interruption.after) throw interruption.error;
      if (action.kind === 'trace') traces.push(action.id);
      results.push({ ActionId: action.id, Value: runAction(stage, action, followed) ?? null });
    }
    if (interruption) throw interruption.error;
    return { Results: results, TraceIds: traces };
  } catch (thrown) {
    const error = asHostError(thrown, stage.faults);
    return {
      Results: results,
      TraceIds: traces,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? undefined,
        // An error behind the last action is blamed on that action.
        ActionIndex: Math.max(0, Math.min(results.length, actionCount(body) - 1)),
        HttpStatusCode: statusOf(error.code),
      },
    };
  }
}

const actionCount = (body: unknown): number =>
  typeof body === 'object' && body !== null && 'Actions' in body && Array.isArray(body.Actions)
    ? body.Actions.length
    : 1;

function asHostError(thrown: unknown, faults: string[]): StandInError {
  if (thrown instanceof StandInError) return thrown;
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  faults.push(error instanceof ProtocolError ? error.message : (error.stack ?? error.message));
  return new StandInError('GeneralException', error.message);
}

function runAction(stage: Stage, action: RequestAction, paths: Paths): unknown {
  if (action.kind === 'trace') return null;
  const object = paths.resolve(action.path);
  switch (action.kind) {
    case 'instantiate':
      return object && identityOf(stage, object);
    case 'load': {
      const loaded = project(stage, object, loadTree(action.query), action.query);
      return action.camelCase ? camelCased(loaded) : loaded;
    }
    case 'load-recursively': {
      const query = object && action.queries.get(object.type);
      return query ? project(stage, object, loadTree(query), query) : object && identityOf(stage, object);
    }
    case 'call':
      return callMethod(stage, object, action.name, () => paths.argumentsOf(action.args));
    case 'set':
      return setProperty(stage, object, action.name, paths.argumentsOf(action.args)[0]);
    case 'update':
      Object.entries(action.state).forEach(([name, value]) =>
        setProperty(stage, object, wireName(stage, object, name), value),
      );
      return null;
    case 'ensure-unchanged':
      return null;
  }
}

/** A method on a null object does nothing. Two methods belong to the protocol and not to any type. */
function callMethod(stage: Stage, object: Found, name: string, args: () => readonly unknown[]): unknown {
  if (object === null) return null;
  if (name === '_KeepReference') return stage.references.keep(object);
  if (name === '_RemoveReference') return stage.references.remove(String(args()[0]));
  const result = stage.model.call(object, name, args());
  return isWireObject(result) ? identityOf(stage, result) : result;
}

function setProperty({ model }: Stage, object: Found, name: string, value: unknown): null {
  if (object === null) return fail('InvalidOperation', 'A property of a null object cannot be set.');
  model.write(object, name, value);
  return null;
}

/** The wire's name for a property that the client sends in small letters. */
const wireName = ({ model }: Stage, object: Found, name: string): string =>
  (object && model.member(object, name.toLowerCase())?.name) ?? name;
