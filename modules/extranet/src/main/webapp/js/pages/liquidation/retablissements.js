// Rétablissements: the form drawn up from the career, signed, posted, and what the CNRACL answers.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire, telecharger } from '../../api.js';
import { aller, route } from '../../routeur.js';
import { session } from '../../session.js';
import { aujourdHui, jour } from '../../format.js';
import { etapes } from '../../composants/etapes.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { entiere, table } from '../../composants/table.js';
import { acte, actes, carteActe } from '../convention/actes.js';
import { pourcent } from '../retraite/mots.js';

const CHEMIN = '/retablissements';
const etats = { FORMULAIRE_EDITE: 'Formulaire édité', ENVOYE_POSTE: 'Envoyé par la poste', RECU: 'Reçu par la CNRACL', RETABLI: 'Rétabli', REJETE: 'Rejeté' };
const tons = { FORMULAIRE_EDITE: 'CREEE', ENVOYE_POSTE: 'EN_COURS', RECU: 'EN_COURS', RETABLI: 'TERMINEE', REJETE: 'REJETEE' };
const badge = (r) => etat(tons[r.etat], etats[r.etat]);

route(CHEMIN, async ({ query }) => {
  const page = await lire(CHEMIN, { siren: session.siren, etat: query.etat, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">${session.estAgent ? 'Mes rétablissements' : 'Rétablissements'}</h1>
    <p>Sous deux ans de services, pas de pension de la CNRACL : les services sont repris par le régime général et l'Ircantec, à la demande du dernier employeur, dans l'année de la radiation.</p>
    ${session.estAgent ? nothing : filtre(CHEMIN, [{ nom: 'etat', titre: 'État', valeur: query.etat ?? '', options: [['', 'Tous'], ...Object.entries(etats)] }])}
    ${table({
      titre: 'Rétablissements', page, lien: pages(CHEMIN, query), vide: 'Aucun rétablissement.',
      colonnes: [
        { titre: 'Agent', valeur: (r) => html`<a href="#${CHEMIN}/${r.id}">${r.agent}, n° ${r.id}</a>` },
        { titre: 'État', valeur: badge },
        { titre: 'Radiation', valeur: (r) => jour(r.radiation) },
        { titre: 'À demander avant le', valeur: (r) => jour(r.limite) },
        ...(session.siren || session.estAgent ? [] : [{ titre: 'SIREN', valeur: (r) => r.siren }]),
      ],
    })}`;
});

route('/retraite/:id/retablissement', async ({ id }) => {
  const { carriere } = await lire(`/carrieres/${id}`);
  const cle = crypto.randomUUID();
  return html`
    <h1 tabindex="-1">Éditer un formulaire de rétablissement</h1>
    <p>Pour ${carriere.prenom} ${carriere.nom}, <a href="#/carrieres/${id}">carrière n° ${id}</a>, d'après les actes enregistrés.</p>
    ${formulaire({
      bouton: 'Éditer le formulaire',
      champs: [
        { nom: 'demandeeLe', titre: 'Demandé le', type: 'date', max: aujourdHui(), requis: true, valeur: aujourdHui() },
        { nom: 'dernierJourPaye', titre: 'Dernier jour payé', type: 'date', requis: true },
        { nom: 'radiation', titre: 'Radiation des cadres', type: 'date', requis: true, aide: 'Le lendemain du dernier jour payé' },
        { nom: 'indiceBrut', titre: 'Dernier indice brut', type: 'number', min: 1, max: 9999, step: 1, inputmode: 'numeric', aide: "Vide : d'après la carrière" },
      ],
      envoyer: async (v) => {
        const cree = await creer(CHEMIN, {
          carriere: Number(id), demandeeLe: v.demandeeLe, dernierJourPaye: v.dernierJourPaye, radiation: v.radiation,
          indiceBrut: v.indiceBrut ? Number(v.indiceBrut) : null,
        }, cle);
        aller(`${CHEMIN}/${cree.id}`);
      },
    })}`;
});

route(`${CHEMIN}/:id`, async ({ id }, afficher) => {
  const r = await lire(`${CHEMIN}/${id}`);
  return html`
    <h1 tabindex="-1">Rétablissement de ${r.agent} ${badge(r)}</h1>
    ${r.etat === 'REJETE' ? nothing : etapes(['FORMULAIRE_EDITE', 'ENVOYE_POSTE', 'RECU', 'RETABLI'], r.etat, (e) => etats[e])}
    ${r.note ? html`<p class="message erreur">Rejet : ${r.note}</p>` : nothing}
    <dl>
      <dt>Demandé le</dt><dd>${jour(r.demandeeLe)}, au plus tard le ${jour(r.limite)}</dd>
      <dt>Dernier jour payé</dt><dd>${jour(r.dernierJourPaye)}</dd>
      <dt>Radiation des cadres</dt><dd>${jour(r.radiation)}</dd>
      <dt>Dernier indice brut</dt><dd>${r.indiceBrut}</dd>
      <dt>Services</dt><dd>${r.services}</dd>
      ${r.envoyeLe ? html`<dt>Posté le</dt><dd>${jour(r.envoyeLe)}</dd>` : nothing}
      ${r.recuLe ? html`<dt>Reçu par la CNRACL le</dt><dd>${jour(r.recuLe)}</dd>` : nothing}
      ${r.concluLe ? html`<dt>Réponse du</dt><dd>${jour(r.concluLe)}</dd>` : nothing}
    </dl>
    <p class="actions"><button type="button" @click=${() => telecharger(`${CHEMIN}/${id}/pdf`, `retablissement-${id}.pdf`)}>Télécharger le formulaire (PDF)</button></p>
    ${table({
      titre: 'Périodes', page: entiere(r.periodes),
      colonnes: [
        { titre: 'Du', valeur: (p) => jour(p.du) },
        { titre: 'Au', valeur: (p) => jour(p.au) },
        { titre: 'Situation', valeur: (p) => p.libelle },
        { titre: 'Part du temps complet', valeur: (p) => (p.part ? pourcent(p.part * 100) : '—'), droite: true },
      ],
    })}
    ${session.estAgent ? nothing : lesActes(r, afficher)}`;
});

function lesActes(r, afficher) {
  const demander = acte(CHEMIN, r, afficher);
  const date = (titre) => ({ nom: 'date', titre, type: 'date', requis: true, max: aujourdHui(), valeur: aujourdHui() });
  const carte = (evenement, titre, engage, bouton, champs = []) => r.possibles.includes(evenement)
    && carteActe({ titre, engage, bouton, champs, envoyer: (v) => demander({ evenement, date: v.date || null, note: v.note || null }) });
  return actes([
    carte('ENVOYER', "Enregistrer l'envoi", 'Le formulaire signé est parti par la poste.', "Enregistrer l'envoi", [date('Posté le')]),
    carte('EDITER', 'Éditer de nouveau', "D'après la carrière telle qu'elle est maintenant.", 'Éditer de nouveau'),
    carte('ACCUSER', 'Enregistrer la réception', 'La CNRACL a reçu le formulaire.', 'Enregistrer la réception', [date('Reçu le')]),
    carte('RETABLIR', 'Enregistrer le rétablissement', 'Les services sont repris par les autres régimes.', 'Enregistrer le rétablissement', [date('Le')]),
    carte('REJETER', 'Enregistrer un rejet', "L'employeur en voit la raison.", 'Enregistrer le rejet', [date('Rejeté le'), { nom: 'note', titre: 'Pourquoi', requis: true, lignes: 3, max: 2000 }]),
  ], null);
}
