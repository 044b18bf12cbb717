// Asking for a study: the nomination, then the periods one after the other.
import { html, render } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { lesGrades, optionsCarrieres, optionsGrades } from '../stage/carrieres.js';
import { champsService, service, tableServices } from './services.js';
import { anterieure, champsRemuneration } from './remuneration.js';

route('/reprises/nouvelle', async ({ query }) => {
  const [carrieres, grades] = await Promise.all([optionsCarrieres(query.carriere), lesGrades()]);
  const periodes = [];
  const zone = document.createElement('div');
  const dessiner = () => render(html`
    ${tableServices(periodes, (rang) => { periodes.splice(rang, 1); dessiner(); })}
    <details class="trace" open>
      <summary>Ajouter une période</summary>
      ${formulaire({ champs: champsService, bouton: 'Ajouter cette période', envoyer: async (v, form) => { periodes.push(service(v)); form.reset(); dessiner(); } })}
    </details>`, zone);
  dessiner();
  return html`
    <h1 tabindex="-1">Demander une étude de reprise</h1>
    <h2>Services antérieurs</h2>
    ${zone}
    <h2>Nomination</h2>
    ${formulaire({ champs: nomination(carrieres, grades, query), contenu: html`
      <details class="trace">
        <summary>Rémunérations à maintenir (ancien contractuel mieux payé)</summary>
        ${champsRemuneration()}
      </details>`, bouton: "Demander l'étude", envoyer: (v) => envoyer(v, periodes) })}`;
});

const nomination = (carrieres, grades, query) => [
  { nom: 'carriere', titre: 'Agent', requis: true, options: carrieres, valeur: query.carriere, aide: query.carriere ? undefined : "Si l'agent n'est pas dans la liste, partez de sa carrière" },
  { nom: 'grade', titre: 'Grade de nomination', requis: true, options: optionsGrades(grades) },
  { nom: 'nomination', titre: 'Nommé stagiaire le', type: 'date', requis: true, valeur: aujourdHui() },
  { nom: 'origineGrade', titre: "Grade d'origine", options: optionsGrades(grades), aide: "Seulement si l'agent était déjà fonctionnaire" },
  { nom: 'origineEchelon', titre: "Échelon d'origine", type: 'number', min: '1', max: '20', step: '1' },
  { nom: 'origineMois', titre: "Ancienneté dans cet échelon, en mois", type: 'number', min: '0', max: '600', step: '1' },
];

async function envoyer(v, services) {
  const etude = await creer('/reprises', {
    carriere: Number(v.carriere),
    grade: v.grade,
    nomination: v.nomination,
    origineGrade: v.origineGrade || null,
    origineEchelon: v.origineEchelon ? Number(v.origineEchelon) : null,
    origineAncienneteJours: v.origineMois ? Number(v.origineMois) * 30 : null,
    services,
    remuneration: anterieure(v),
  });
  aller(`/reprises/${etude.id}`);
}
