declare const brand: unique symbol;

/** A primitive that carries the name of what it measures, so that points are never added to percentages. */
export type Brand<Primitive, Name extends string> = Primitive & { readonly [brand]: Name };
