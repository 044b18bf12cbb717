// The bases of a declaration, month by month, computed as one types.
import { html, render } from '/lib/lit-html/lit-html.js';
import { demander, Refus } from '../../api.js';
import { champ } from '../../composants/formulaire.js';
import { message } from '../../composants/message.js';
import { calcul } from './calcul.js';
import { nomMois } from './mots.js';

const REPOS = 350;

/** One pair of fields a month; `connues` are bases already declared. */
export function champsBases(mois, connues = []) {
  return html`${mois.map((m, rang) => {
    const base = connues.find((b) => b.mois === m) ?? {};
    return html`
      <fieldset>
        <legend>${nomMois(m)}</legend>
        <div class="cote">
          ${montantDe(`bases[${rang}].baseCnracl`, 'Base CNRACL (€)', base.baseCnracl, 'Traitement indiciaire et NBI, sans les primes.')}
          ${montantDe(`bases[${rang}].baseRegimeGeneral`, 'Base régime général (€)', base.baseRegimeGeneral, 'Brut entier, primes comprises. 0 si rien.')}
        </div>
      </fieldset>`;
  })}`;
}

function montantDe(nom, titre, valeur, aide) {
  return champ({ nom, titre, valeur, aide, type: 'number', min: 0, step: 0.01, inputmode: 'decimal', requis: true });
}

/** The bases typed, or null as long as one is missing. */
export function basesLues(valeurs, mois) {
  const bases = mois.map((m, rang) => ({
    mois: m,
    baseCnracl: lu(valeurs[`bases[${rang}].baseCnracl`]),
    baseRegimeGeneral: lu(valeurs[`bases[${rang}].baseRegimeGeneral`]),
  }));
  return bases.every((b) => b.baseCnracl !== null && b.baseRegimeGeneral !== null) ? bases : null;
}

const lu = (texte) => (texte === undefined || texte === '' ? null : Number(texte));

let minuterie = 0;
let tour = 0;

/** Shows what the typing gives, a little after the last keystroke. */
export function apercevoir(siren, lireDeclaration) {
  clearTimeout(minuterie);
  minuterie = setTimeout(async () => {
    const zone = document.getElementById('apercu');
    if (!zone) return;
    const courant = ++tour;
    const declaration = lireDeclaration();
    const contenu = declaration ? await calculer(siren, declaration)
      : html`<p class="vide">Indiquez les bases : le montant dû s'affichera ici.</p>`;
    if (courant === tour) render(contenu, zone);
  }, REPOS);
}

async function calculer(siren, declaration) {
  try {
    return calcul(await demander(`/collectivites/${siren}/cotisations/simulation`, declaration));
  } catch (erreur) {
    if (!(erreur instanceof Refus)) throw erreur;
    return message(erreur);
  }
}

export const apercu = () => html`
  <h2>Ce que vous devrez</h2>
  <div id="apercu" role="region" aria-live="polite" aria-label="Montant calculé"></div>`;
