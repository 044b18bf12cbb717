// One mission: what it is, whom to ask, my right to it, its price.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { aujourdHui } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { cercles, droits } from './mots.js';
import { colonnes, enPage } from './grille.js';

route('/catalogue/:code', async ({ code, query }) => {
  const siren = query.siren || session.siren;
  const mission = await lire(`/missions/${encodeURIComponent(code)}`);
  const [tenus, tarifs] = await Promise.all([
    siren ? lire(`/collectivites/${siren}/droits`, { date: aujourdHui() }) : [],
    lire('/tarifs', { date: aujourdHui() }),
  ]);
  const droit = tenus.find((d) => d.mission === mission.code);
  const siens = tarifs.filter((t) => t.mission === mission.code);
  return html`
    <p><a href="#/catalogue">Toutes les missions</a></p>
    <h1 tabindex="-1">${mission.libelle}</h1>
    ${droit ? monDroit(droit) : nothing}
    <p>${mission.presentation}</p>
    ${identite(mission)}
    ${prix(mission, siens)}`;
});

function monDroit(droit) {
  return html`
    <div class="carte">
      <p>${etat(droit.etat, droits[droit.etat])} ${droit.motif}</p>
      ${droit.demarche ? html`<p><strong>${droit.etat === 'OUVERTE_RESTREINTE' ? 'Pour aller plus loin' : "Pour l'obtenir"} :</strong> ${droit.demarche}</p>` : nothing}
    </div>`;
}

function identite(m) {
  return html`
    <h2>Qui s'en occupe</h2>
    <dl>
      <dt>Service</dt><dd>${m.service}</dd>
      <dt>Contact</dt><dd>${m.contact.split(',').map((c, i) => html`${i ? ', ' : ''}${contact(c.trim())}`)}</dd>
      <dt>Cercle</dt><dd>${cercles[m.cercle]}</dd>
      <dt>Socle commun</dt><dd>${m.socleCommun ? `Comprise${m.restrictionSocleCommun ? `, ${m.restrictionSocleCommun}` : ''}` : 'Non comprise'}</dd>
      ${m.toutesCollectivites ? html`<dt>Pour qui</dt><dd>Exercée pour toutes les collectivités, membres ou non</dd>` : nothing}
      ${m.alias.length ? html`<dt>Autres noms</dt><dd>${m.alias.join(' ; ')}</dd>` : nothing}
    </dl>`;
}

function contact(texte) {
  if (texte.includes('@')) return html`<a href="mailto:${texte}">${texte}</a>`;
  if (/^[\d. ]{10,}$/.test(texte)) return html`<a href="tel:${texte.replace(/\D/g, '')}">${texte}</a>`;
  return texte;
}

function prix(mission, tarifs) {
  if (!tarifs.length) {
    return html`<h2>Prix</h2><p>${mission.cercle === 'CONVENTION'
      ? "La grille ne donne pas de prix : demandez un devis au service."
      : 'Rien à payer à l’usage : la mission est financée par les cotisations.'}</p>`;
  }
  return html`
    <h2>Prix</h2>
    ${table({ titre: 'Tarifs en vigueur', colonnes: colonnes(false), page: enPage(tarifs) })}
    <p class="actions">
      <a class="bouton principal" href="#/simulateur?mission=${mission.code}">Simuler mon prix</a>
      <a class="bouton" href="#/devis/nouveau?mission=${mission.code}">Demander un devis</a>
    </p>`;
}
