// The applications as the CdG keeps them: addresses, and whether they are shown.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer, lire } from '../../api.js';
import { session } from '../../session.js';
import { aller, route } from '../../routeur.js';
import { etat } from '../../composants/etat.js';
import { entiere, table } from '../../composants/table.js';
import { formulaire } from '../../composants/formulaire.js';

/** Every application, for the CdG. */
export async function reglages() {
  const applications = await lire('/applications');
  return html`
    <h1 tabindex="-1">Applications du portail</h1>
    <p>Chaque application se montre aux collectivités dont l'adhésion ou une convention ouvre la mission indiquée.</p>
    ${table({
      titre: 'Applications', page: entiere(applications), vide: 'Aucune application.',
      colonnes: [
        { titre: 'Application', valeur: (a) => (session.aRole('ADMINISTRATEUR') ? html`<a href="#/applications/${a.code}">${a.libelle}</a>` : a.libelle) },
        { titre: 'Mission', valeur: (a) => html`<a href="#/catalogue/${a.mission}">${a.mission}</a>` },
        { titre: 'Adresse', valeur: (a) => (a.page ? 'Page de l\'extranet' : a.url ?? 'à renseigner') },
        { titre: 'Hôtes admis', valeur: (a) => a.hotes.join(', ') || '—' },
        { titre: 'Source', valeur: (a) => html`${a.source.texte}<br>${a.source.reference} ${a.source.verifiee ? nothing : etat('PROCHE', 'à vérifier')}` },
        { titre: 'État', valeur: (a) => (a.actif ? etat('ACTIVE', 'Montrée') : etat('CLOTURE', 'Retirée')) },
      ],
    })}`;
}

route('/applications/:code', async ({ code }) => {
  const a = await lire(`/applications/${code}`);
  return html`
    <h1 tabindex="-1">${a.libelle}</h1>
    <p>${a.description}</p>
    ${formulaire({
      champs: [
        a.page ? null : { nom: 'url', titre: 'Adresse', type: 'url', valeur: a.url ?? '', aide: `https, sur ${a.hotes.join(', ')} ou un sous-domaine ; vide : inconnue.` },
        { nom: 'actif', titre: 'Sur le portail', valeur: a.actif, options: [['true', 'Montrée'], ['false', 'Retirée']] },
      ].filter(Boolean),
      bouton: 'Enregistrer',
      envoyer: (v) => changer('PUT', `/applications/${code}`, a.version, { url: v.url || null, actif: v.actif === 'true' })
        .then(() => aller('/applications')),
    })}`;
});
