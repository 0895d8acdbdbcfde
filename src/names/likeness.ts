/**
 * What two names say of whether one person bears them. `same`: family and given name agree. `compatible`: what both have
 * agrees (田中 and Ichiro Tanaka). `different`: two people, on evidence. `unknown`: cannot be told.
 */
export type NameVerdict = 'same' | 'compatible' | 'unknown' | 'different';

/**
 * How near two names are: `same` is everything that both tell (also 田中 and 田中, who may be two), `compatible` as in
 * {@link NameVerdict}, `namesake` another person of the same surname.
 */
export type Likeness = NameVerdict | 'namesake';
