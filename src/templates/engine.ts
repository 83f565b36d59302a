/**
 * Handlebars as the letters use it: strict (a value that the view does not have is an error, not an empty place), no
 * prototypes, no helpers but ours, escaping for HTML and none for subject and text. Every error names file and line.
 */
import Handlebars from 'handlebars';
import { DeskError, messageOf } from '../errors.js';
import { HELPER_NAMES, helpersFor, type Medium, type RenderData } from './helpers.js';

/** Renders a template that has been compiled; the view must come from cleanView. */
export type Compiled = (view: object, data: RenderData, partials: ReadonlyMap<string, Compiled>) => string;

const ENVIRONMENTS: Readonly<Record<Medium, typeof Handlebars>> = {
  text: environment('text'),
  html: environment('html'),
};

function environment(medium: Medium): typeof Handlebars {
  const created = Handlebars.create();
  // `log` writes to the console and `lookup` asks for names at run time, where `strict` cannot see them.
  created.unregisterHelper('log');
  created.unregisterHelper('lookup');
  for (const [name, helper] of helpersFor(medium)) created.registerHelper(name, helper);
  return created;
}

const KNOWN_HELPERS = Object.fromEntries([...HELPER_NAMES].map((name) => [name, true]));

/** `strict` covers `{{value}}` but not a helper's arguments; marked like this it covers them too, with their line. */
class StrictArguments extends Handlebars.Visitor {
  private mark(expressions: readonly hbs.AST.Expression[]): void {
    for (const expression of expressions) {
      if (expression.type === 'PathExpression') Object.assign(expression, { strict: true });
    }
  }
  private markCall(call: { params: hbs.AST.Expression[]; hash?: hbs.AST.Hash | undefined }): void {
    this.mark(call.params);
    this.mark((call.hash?.pairs ?? []).map((pair) => pair.value));
  }
  override MustacheStatement(node: hbs.AST.MustacheStatement): void {
    this.markCall(node);
    super.MustacheStatement(node);
  }
  override BlockStatement(node: hbs.AST.BlockStatement): void {
    this.markCall(node);
    super.BlockStatement(node);
  }
  override SubExpression(node: hbs.AST.SubExpression): void {
    this.markCall(node);
    super.SubExpression(node);
  }
  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.markCall(node);
    super.PartialStatement(node);
  }
  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.markCall(node);
    super.PartialBlockStatement(node);
  }
}

/**
 * Compiles a template at once, so that what is wrong with it shows when the desk starts.
 * Throws DeskError template-invalid that names `file` and the line.
 */
export function compile(source: string, file: string, medium: Medium): Compiled {
  const engine = ENVIRONMENTS[medium];
  const options = {
    strict: true,
    noEscape: medium === 'text',
    knownHelpersOnly: true,
    knownHelpers: KNOWN_HELPERS,
  };
  const template = naming(file, () => {
    const program = engine.parse(source);
    new StrictArguments().accept(program);
    // Compiles now what `compile` alone would only compile when it is first rendered.
    engine.precompile(program, options);
    return engine.compile<object>(program, options);
  });
  return (view, data, partials) =>
    naming(file, () =>
      template(view, {
        data,
        allowProtoPropertiesByDefault: false,
        allowProtoMethodsByDefault: false,
        partials: Object.fromEntries(
          [...partials].map(([name, partial]) => [name, asPartial(partial, partials, file)]),
        ),
      }),
    );
}

/**
 * A partial that says its own file when it fails (the line in a Handlebars error is the partial's), while the block
 * that is handed to it still says the file that it stands in.
 */
function asPartial(
  partial: Compiled,
  partials: ReadonlyMap<string, Compiled>,
  callerFile: string,
): Handlebars.TemplateDelegate<object> {
  return (context, options) => {
    const data = options?.data as RenderData;
    const block = data['partial-block'];
    const named: RenderData =
      block === undefined
        ? data
        : { ...data, 'partial-block': (inner, innerOptions) => naming(callerFile, () => block(inner, innerOptions)) };
    return partial(context, named, partials);
  };
}

function naming<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof DeskError) throw error;
    const line = lineOf(error);
    throw new DeskError('template-invalid', `${file}${line === null ? '' : `, line ${line}`}: ${reasonOf(error)}`, {
      wayOut: 'Mend the template, or remove the file from the templates folder to use the shipped text.',
      cause: error,
    });
  }
}

function lineOf(error: unknown): number | null {
  const known = error instanceof Error ? (error as { lineNumber?: unknown }).lineNumber : undefined;
  if (typeof known === 'number') return known;
  const written = /(?:on line |- )(\d{1,6})\b/.exec(messageOf(error))?.[1];
  return written === undefined ? null : Number(written);
}

function reasonOf(error: unknown): string {
  const message = messageOf(error);
  const missing = /^"([^"]{0,100})" not defined in /.exec(message)?.[1];
  if (missing !== undefined) return `the letter has no value "${missing}"`;
  return message
    .split('\n')
    .slice(0, 3)
    .join(' ')
    .replace(/ - \d{1,6}:\d{1,6}$/, '')
    .slice(0, 300);
}
