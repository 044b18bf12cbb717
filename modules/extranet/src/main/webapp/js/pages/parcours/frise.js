// The career as a dated picture; the same facts are in the table below it.
import { html, svg, nothing } from '/lib/lit-html/lit-html.js';
import { jour } from '../../format.js';
import { entiere, table } from '../../composants/table.js';
import { nomConge, nomTemps } from './mots.js';

const LARGEUR = 960;
const GAUCHE = 116;
const DROITE = 12;
const BANDE = 30;
const PAS = 44;

const courts = { DISPONIBILITE: 'Dispo.', DETACHEMENT: 'Détach.', CONGE_PARENTAL: 'C. par.', MISE_A_DISPOSITION: 'M. à d.', SURNOMBRE: 'Surn.' };

const annee = (iso) => {
  const [a, m, j] = iso.split('-').map(Number);
  return a + (m - 1) / 12 + (j - 1) / 365;
};

const lendemain = (iso) => new Date(Date.parse(`${iso}T00:00:00Z`) + 86400000).toISOString().slice(0, 10);

/** @param fiche a career as the interface tells it; @param aujourdHui ISO day */
export function frise(fiche, aujourdHui) {
  if (!fiche.segments.length) return html`<p class="vide">Aucun acte n'est connu à cette date.</p>`;
  const rangs = lignes(fiche);
  const premiere = Math.floor(annee(fiche.segments[0].du));
  const derniere = Math.floor(Math.max(annee(aujourdHui), ...rangs.flatMap((r) => r.bandes.map((b) => annee(b.au ?? b.du))))) + 1;
  const x = (a) => GAUCHE + ((Math.min(a, derniere) - premiere) / (derniere - premiere)) * (LARGEUR - GAUCHE - DROITE);
  const bas = 16 + rangs.length * PAS;
  return html`
    <div class="defile" tabindex="0" role="region" aria-label="Frise de la carrière">
      <svg class="frise parcours" viewBox="0 0 ${LARGEUR} ${bas + 34}" role="img" aria-label=${recit(fiche)}>
        ${graduations(premiere, derniere).map((n) => svg`
          <line class="graduation legere" x1=${x(n)} x2=${x(n)} y1="8" y2=${bas}></line>
          <text class="annee" x=${x(n)} y=${bas + 22} text-anchor=${n === derniere ? 'end' : 'middle'}>${n}</text>`)}
        ${rangs.map((r, i) => svg`
          <text class="rang" x="0" y=${16 + i * PAS + 20}>${r.titre}</text>
          ${r.bandes.map((b) => bande(b, x, 16 + i * PAS, derniere))}`)}
        <line class="jour" x1=${x(annee(aujourdHui))} x2=${x(annee(aujourdHui))} y1="4" y2=${bas}></line>
      </svg>
    </div>
    <p class="legende">Le trait vertical marque aujourd'hui.</p>
    ${tableau(fiche)}`;
}

function lignes(fiche) {
  const positions = regrouper(fiche.segments, (s) => [s.position, s.motif].join('/'))
    .map((s) => ({ ...s, texte: s.conge ? nomPosition(s) : s.libelle, court: courts[s.position], ton: s.position.toLowerCase() }));
  const conges = regrouper(fiche.segments, (s) => s.conge).filter((s) => s.conge)
    .map((s) => ({ ...s, texte: nomConge(s.conge), ton: 'conge' }));
  const temps = regrouper(fiche.segments, (s) => [s.quotite, s.motifTemps, s.heures].join('/')).filter((s) => s.quotite || s.heures)
    .map((s) => ({ ...s, texte: nomTemps(s), ton: 'temps' }));
  const echelons = fiche.situations.map((s, i) => ({
    du: s.depuis, au: veille(fiche.situations[i + 1]?.depuis) ?? fiche.segments.at(-1).au, ton: 'echelon', court: `${s.echelon}`,
    texte: `${s.grade}, échelon ${s.echelon}`,
  }));
  return [
    { titre: 'Échelon', bandes: echelons }, { titre: 'Position', bandes: positions },
    { titre: 'Congés', bandes: conges }, { titre: 'Temps', bandes: temps },
  ].filter((r) => r.bandes.length);
}

const nomPosition = (s) => (s.position === 'ACTIVITE' ? 'Activité' : s.libelle);

const veille = (iso) => iso && new Date(Date.parse(`${iso}T00:00:00Z`) - 86400000).toISOString().slice(0, 10);

function regrouper(segments, cle) {
  const groupes = [];
  for (const s of segments) {
    const dernier = groupes.at(-1);
    if (dernier && cle(dernier) === cle(s)) dernier.au = s.au;
    else groupes.push({ ...s });
  }
  return groupes;
}

function bande(b, x, y, derniere) {
  const debut = x(annee(b.du));
  const fin = x(b.au ? annee(lendemain(b.au)) : derniere);
  const large = Math.max(2, fin - debut - 1);
  const texte = [b.texte, b.court ?? ''].find((t) => large > t.length * 7.5 + 8) ?? '';
  return svg`
    <rect class="bande ${b.ton}" x=${debut} y=${y} width=${large} height=${BANDE} rx="3"><title>${b.texte}, ${periode(b)}</title></rect>
    ${texte ? svg`<text x=${debut + 5} y=${y + 20}>${texte}</text>` : nothing}`;
}

const periode = (b) => `du ${jour(b.du)} ${b.au ? `au ${jour(b.au)}` : 'à ce jour'}`;

function graduations(premiere, derniere) {
  const pas = Math.max(1, Math.ceil((derniere - premiere) / 12));
  const annees = [];
  for (let a = premiere; a <= derniere; a += pas) annees.push(a);
  return annees;
}

function recit(fiche) {
  const derniere = fiche.situation;
  return `Carrière depuis le ${jour(fiche.segments[0].du)}, en ${fiche.segments.length} périodes${
    derniere ? ` ; ${derniere.grade}, échelon ${derniere.echelon} depuis le ${jour(derniere.depuis)}` : ''}. Le détail est dans le tableau qui suit.`;
}

function tableau(fiche) {
  return html`
    <details>
      <summary>Lire la carrière en tableau</summary>
      ${table({
        titre: 'Périodes', page: entiere(fiche.segments), colonnes: [
          { titre: 'Du', valeur: (s) => jour(s.du) },
          { titre: 'Au', valeur: (s) => (s.au ? jour(s.au) : 'en cours') },
          { titre: 'Période', valeur: (s) => s.libelle },
          { titre: 'Temps', valeur: (s) => nomTemps(s) || 'Temps plein' },
        ],
      })}
      ${table({
        titre: 'Grades et échelons', page: entiere(fiche.situations), colonnes: [
          { titre: 'Depuis le', valeur: (s) => jour(s.depuis) },
          { titre: 'Grade', valeur: (s) => s.grade },
          { titre: 'Échelon', valeur: (s) => s.echelon, droite: true },
          { titre: 'Ancienneté conservée', valeur: (s) => s.anciennete },
        ],
      })}
    </details>`;
}
