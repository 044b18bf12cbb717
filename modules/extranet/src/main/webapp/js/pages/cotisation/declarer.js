// Declaring a period, or correcting one: same form, same live computation.
import { html, render, nothing } from '/lib/lit-html/lit-html.js';
import { changer, creer, lire } from '../../api.js';
import { session } from '../../session.js';
import { route, aller } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { apercevoir, apercu, basesLues, champsBases } from './bases.js';
import { bornes, decaler, moisDe, nomMois, nomPeriode, periodicites } from './mots.js';

const ANCIENNETE = 24;

route('/cotisations/declarer', ({ query }) => {
  const dernier = decaler(aujourdHui().slice(0, 7), -1);
  const choix = Array.from({ length: ANCIENNETE }, (_, i) => decaler(dernier, 1 - i));
  const etat = { cle: crypto.randomUUID(), rappel: null };
  const etendue = query.fin && query.mois ? ecart(query.mois, query.fin) : 'MENSUELLE';
  requestAnimationFrame(() => adapter(etat));
  return html`
    <p><a href="#/cotisations">Cotisations</a></p>
    <h1 tabindex="-1">Déclarer les cotisations</h1>
    <div id="declaration" @input=${() => suivre(etat)}>
      ${formulaire({
        champs: [
          { nom: 'periodicite', titre: 'Vous déclarez', valeur: etendue, options: Object.entries(periodicites), change: () => adapter(etat) },
          { nom: 'mois', titre: 'Période qui contient', valeur: query.mois ?? dernier, options: choix.map((m) => [m, nomMois(m)]), change: () => adapter(etat) },
        ],
        contenu: html`<div data-champ="periode" class="champ"><p class="faute" hidden></p><input type="hidden"></div>
          <div id="mois"></div>
          <p><button type="button" class="discret" @click=${() => rappeler(etat)}>Ajouter un mois antérieur oublié (rappel)</button></p>
          ${apercu()}
          <p><label><input type="checkbox" name="brouillon"> Garder en brouillon, sans déposer</label></p>`,
        bouton: 'Enregistrer la déclaration',
        envoyer: async (valeurs) => {
          const vue = await creer(`/collectivites/${session.siren}/cotisations`, declaration(valeurs, etat), etat.cle)
            .catch((refus) => { etat.cle = crypto.randomUUID(); throw refus; });
          aller(`/cotisations/${vue.resume.id}`);
        },
      })}
    </div>`;
});

const ecart = (mois, fin) => Object.keys(periodicites).find((p) => moisDe(p, mois).at(-1) === fin) ?? 'MENSUELLE';
const valeursLues = () => Object.fromEntries(new FormData(document.querySelector('#declaration form')));

function moisDeclares(valeurs, etat) {
  const mois = moisDe(valeurs.periodicite, valeurs.mois);
  const rappels = Array.from({ length: etat.rappel ?? 0 }, (_, i) => decaler(mois[0], -1 - i));
  return [...mois, ...rappels];
}

function adapter(etat) {
  if (!document.getElementById('mois')) return;
  const valeurs = valeursLues();
  render(champsBases(moisDeclares(valeurs, etat), basesSaisies(valeurs, etat)), document.getElementById('mois'));
  suivre(etat);
}

/** What was typed stays with its month when the period changes. */
function basesSaisies(valeurs, etat) {
  const affiches = etat.affiches ?? [];
  etat.affiches = moisDeclares(valeurs, etat);
  return affiches.map((m, rang) => ({
    mois: m,
    baseCnracl: valeurs[`bases[${rang}].baseCnracl`],
    baseRegimeGeneral: valeurs[`bases[${rang}].baseRegimeGeneral`],
  }));
}

function rappeler(etat) {
  etat.rappel = (etat.rappel ?? 0) + 1;
  adapter(etat);
}

function suivre(etat) {
  apercevoir(session.siren, () => {
    const lue = declaration(valeursLues(), etat);
    return lue.bases ? lue : null;
  });
}

function declaration(valeurs, etat) {
  return {
    ...bornes(moisDe(valeurs.periodicite, valeurs.mois)),
    bases: basesLues(valeurs, moisDeclares(valeurs, etat)),
    brouillon: valeurs.brouillon === 'on',
  };
}

route('/cotisations/:id/corriger', async ({ id }) => {
  const vue = await lire(`/cotisations/${id}`);
  const { resume } = vue;
  const brouillon = resume.etat === 'BROUILLON';
  const mois = vue.bases.map((b) => b.mois);
  const lues = () => basesLues(valeursLues(), mois);
  const suivi = () => apercevoir(resume.siren, () => {
    const bases = lues();
    return bases && { debut: resume.debut, fin: resume.fin, bases };
  });
  requestAnimationFrame(suivi);
  return html`
    <p><a href="#/cotisations/${id}">Déclaration de ${nomPeriode(resume)}</a></p>
    <h1 tabindex="-1">${brouillon ? 'Compléter le brouillon' : 'Corriger la déclaration'}, ${nomPeriode(resume)}</h1>
    ${brouillon ? nothing : html`<p>La nouvelle version remplace la précédente. Si elle a déjà été mise en recouvrement, seule la différence est réclamée ou rendue.</p>`}
    <div id="declaration" @input=${suivi}>
      ${formulaire({
        champs: [],
        contenu: html`${champsBases(mois, vue.bases)}${apercu()}`,
        bouton: brouillon ? 'Enregistrer le brouillon' : 'Déposer la correction',
        envoyer: async (valeurs) => {
          const corps = { bases: basesLues(valeurs, mois) };
          const suite = brouillon
            ? await changer('PUT', `/cotisations/${id}/bases`, resume.version, corps)
            : await changer('POST', `/cotisations/${id}/corrections`, resume.version, corps);
          aller(`/cotisations/${suite.resume.id}`);
        },
      })}
    </div>`;
});
