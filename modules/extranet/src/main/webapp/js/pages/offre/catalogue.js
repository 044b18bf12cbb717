// The 43 missions by circle, with what the collectivité may use of each.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route, aller } from '../../routeur.js';
import { aujourdHui, jour, nombre } from '../../format.js';
import { champ } from '../../composants/formulaire.js';
import { etat } from '../../composants/etat.js';
import { cercles, droits } from './mots.js';

route('/catalogue', async ({ query }) => {
  const siren = query.siren || session.siren;
  const date = query.date || aujourdHui();
  const [missions, tenus] = await Promise.all([
    lire('/missions'),
    siren ? lire(`/collectivites/${siren}/droits`, { date }) : [],
  ]);
  const parMission = new Map(tenus.map((d) => [d.mission, d]));
  const retenues = missions.filter((m) => retenir(m, parMission.get(m.code), query));
  return html`
    <h1 tabindex="-1">${siren ? 'Nos missions et vos droits' : 'Missions du centre de gestion'}</h1>
    ${siren ? resume(tenus, date) : nothing}
    ${filtre(query, siren)}
    <p role="status">${retenues.length === missions.length ? `${nombre(missions.length)} missions` : `${retenues.length} mission${retenues.length > 1 ? 's' : ''} sur ${missions.length}`}</p>
    ${Object.keys(cercles).map((c) => cercle(c, retenues.filter((m) => m.cercle === c), parMission, query))}`;
});

function retenir(mission, droit, { texte = '', etat: voulu }) {
  const cherche = simple(texte);
  const lu = simple([mission.libelle, ...mission.alias, mission.presentation, mission.service, mission.code].join(' '));
  return lu.includes(cherche) && (!voulu || droit?.etat === voulu);
}

const simple = (texte) => texte.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function resume(tenus, date) {
  const compte = (code) => tenus.filter((d) => d.etat === code).length;
  return html`
    <p>Au ${jour(date)} : ${Object.keys(droits).filter(compte).map((code) => html`${etat(code, `${compte(code)} ${pluriel(droits[code].toLowerCase(), compte(code))}`)} `)}</p>`;
}

const pluriel = (texte, n) => (n > 1 ? texte.replace(/^(ouverte|non comprise)/, '$1s') : texte);

function filtre(query, siren) {
  return html`
    <form class="filtre" novalidate @submit=${(e) => chercher(e)}>
      ${champ({ nom: 'texte', titre: 'Chercher une mission', valeur: query.texte, type: 'search' })}
      ${session.siren ? nothing : champ({ nom: 'siren', titre: 'Droits de la collectivité (SIREN)', valeur: query.siren, inputmode: 'numeric' })}
      ${siren ? html`
        ${champ({ nom: 'etat', titre: 'Droit', valeur: query.etat, options: [['', 'Tous'], ...Object.entries(droits)] })}
        ${champ({ nom: 'date', titre: 'Droits au', type: 'date', valeur: query.date || aujourdHui() })}` : nothing}
      <p class="actions"><button type="submit" class="principal">Chercher</button>
        <button type="button" @click=${() => window.print()}>Imprimer</button></p>
    </form>`;
}

function chercher(evenement) {
  evenement.preventDefault();
  const retenus = [...new FormData(evenement.currentTarget)].filter(([nom, v]) => v && !(nom === 'date' && v === aujourdHui()));
  aller(`/catalogue?${new URLSearchParams(retenus)}`);
}

function cercle(code, missions, parMission, query) {
  if (!missions.length) return nothing;
  return html`
    <section aria-labelledby="cercle-${code}">
      <h2 id="cercle-${code}">${cercles[code]} (${missions.length})</h2>
      <ul class="cartes">${missions.map((m) => carte(m, parMission.get(m.code), query))}</ul>
    </section>`;
}

function carte(mission, droit, query) {
  const suite = query.siren ? `?siren=${query.siren}` : '';
  return html`
    <li class="carte">
      <h3><a href="#/catalogue/${mission.code}${suite}">${mission.libelle}</a></h3>
      ${droit ? html`<p>${etat(droit.etat, droits[droit.etat])}</p><p>${droit.motif}</p>
        ${droit.demarche ? html`<p><strong>${droit.etat === 'OUVERTE_RESTREINTE' ? 'Pour aller plus loin' : "Pour l'obtenir"} :</strong> ${droit.demarche}</p>` : nothing}`
      : html`<p>${mission.presentation}</p>${mission.socleCommun ? html`<p>${etat('SOCLE_COMMUN', 'Aussi au socle commun')}</p>` : nothing}`}
      <p class="fin">${mission.service} : ${mission.contact}</p>
    </li>`;
}
