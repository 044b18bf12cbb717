// Schemas of the contract: their name in French words, and an example of each.
import { html, nothing } from '/lib/lit-html/lit-html.js';

const TYPES = { string: 'texte', integer: 'entier', number: 'nombre', boolean: 'oui ou non', object: 'objet' };
const EXEMPLES = { date: '2026-11-23', 'date-time': '2026-11-23T10:00:00Z', uuid: '0b7c9a52-3f0e-4a55-9d0a-6a1f5b1f7a11' };
const PROFONDEUR = 6;

/** The object a `$ref` leads to, or the object itself. */
export function reference(contrat, objet) {
  if (!objet?.$ref) return objet ?? {};
  return objet.$ref.replace(/^#\//, '').split('/').reduce((o, nom) => o?.[nom], contrat) ?? {};
}

/** What a value is: « texte », « liste de Devis », « PROPOSE, ACCEPTE ou REFUSE ». */
export function nomDe(contrat, schema) {
  const s = reference(contrat, schema);
  if (schema?.$ref && !s.enum) return schema.$ref.split('/').pop();
  if (s.enum) return `l'un de ${s.enum.join(', ')}`;
  if (s.type === 'array') return `liste de ${nomDe(contrat, s.items)}`;
  return (TYPES[s.type] ?? 'valeur') + (s.format === 'date' ? ' (date)' : s.format === 'date-time' ? ' (instant)' : '');
}

/** The example written in the contract, or one made from the schema. */
export function corps(contrat, contenu) {
  const ecrits = Object.values(contenu.examples ?? {}).map((e) => reference(contrat, e).value);
  const exemple = contenu.example ?? ecrits[0] ?? exempleDe(contrat, contenu.schema, PROFONDEUR);
  return exemple === undefined ? nothing : html`<pre tabindex="0">${enTexte(exemple)}</pre>`;
}

/** A value as one reads it; an example written as JSON text is laid out. */
export function enTexte(valeur) {
  if (typeof valeur !== 'string') return JSON.stringify(valeur, null, 2);
  try {
    return JSON.stringify(JSON.parse(valeur), null, 2);
  } catch {
    return valeur;
  }
}

function exempleDe(contrat, schema, reste) {
  const s = reference(contrat, schema);
  if (s.example !== undefined) return s.example;
  if (s.examples?.length) return s.examples[0];
  if (s.enum) return s.enum[0];
  if (reste === 0) return undefined;
  if (s.type === 'array') return [exempleDe(contrat, s.items, reste - 1)].filter((e) => e !== undefined);
  if (s.properties) {
    return Object.fromEntries(Object.entries(s.properties).map(([nom, p]) => [nom, exempleDe(contrat, p, reste - 1)]));
  }
  return { string: EXEMPLES[s.format] ?? '…', integer: 1, number: 1.5, boolean: true }[s.type];
}
