// My agents: the careers of the collectivité acted for, or of the arrondissements entrusted.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { session } from '../../session.js';
import { route } from '../../routeur.js';
import { jour } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { table } from '../../composants/table.js';
import { lesGrades, nomGrade } from '../stage/carrieres.js';
import { choix, positions, statuts, types } from './mots.js';

const vers = (c) => html`<a href="#/carrieres/${c.id}">${c.nom} ${c.prenom}</a>`;

route('/carrieres', async ({ query }) => {
  const [page, grades] = await Promise.all([
    lire('/carrieres', { ...query, ...(session.siren ? { siren: session.siren } : {}) }),
    lesGrades(),
  ]);
  return html`
    <h1 tabindex="-1">${session.estCdg ? 'Carrières' : 'Mes agents'}</h1>
    ${filtre('/carrieres', [
      { nom: 'texte', titre: 'Début du nom', valeur: query.texte },
      { nom: 'nirFin', titre: 'Fin du NIR', valeur: query.nirFin, aide: 'Les 5 derniers chiffres, clé comprise', inputmode: 'numeric' },
      { nom: 'grade', titre: 'Code du grade', valeur: query.grade },
      { nom: 'statut', titre: 'Statut', valeur: query.statut, options: choix(statuts, 'Tous') },
      { nom: 'position', titre: 'Position', valeur: query.position, options: choix(positions, 'Toutes') },
    ])}
    ${table({
      titre: 'Agents', page, lien: pages('/carrieres', query), vide: 'Aucun agent ne répond à ces critères.',
      colonnes: [
        { titre: 'Agent', valeur: vers },
        { titre: 'NIR', valeur: (c) => `… ${c.nirFin}` },
        { titre: 'Statut', valeur: (c) => statuts[c.statut] ?? '—' },
        { titre: 'Grade', valeur: (c) => (c.grade ? nomGrade(grades, c.grade) : '—') },
        { titre: 'Échelon', valeur: (c) => c.echelon ?? '—', droite: true },
        { titre: 'Position', valeur: (c) => etat(c.position, positions[c.position]) },
        ...(session.siren ? [] : [{ titre: 'Employeur', valeur: (c) => c.employeur }]),
      ],
    })}
    <p class="actions">
      <a class="bouton" href="#/anomalies-carrieres">Anomalies</a>
      ${session.aRole('COLLECTIVITE_GESTIONNAIRE', 'COLLECTIVITE_SIGNATAIRE', 'CDG_CARRIERE')
        ? html`<a class="bouton" href="#/agents/nouveau">Ajouter un agent</a>` : nothing}
    </p>`;
});

route('/anomalies-carrieres', async ({ query }) => {
  const page = await lire('/carrieres/anomalies', { ...query, ...(session.siren ? { siren: session.siren } : {}) });
  return html`
    <h1 tabindex="-1">Anomalies non bloquantes</h1>
    <p>Ces actes sont enregistrés et produisent leurs effets ; ce qui suit reste à corriger ou à expliquer.</p>
    ${table({
      titre: 'Anomalies', page, lien: pages('/anomalies-carrieres', query), vide: 'Aucune anomalie.',
      colonnes: [
        { titre: 'Agent', valeur: (a) => html`<a href="#/carrieres/${a.carriere}">${a.agent}</a>` },
        { titre: 'Acte', valeur: (a) => `${types[a.type]}, ${jour(a.dateEffet)}` },
        { titre: 'Anomalie', valeur: (a) => a.message },
        { titre: 'Règle', valeur: (a) => a.regle || '—' },
      ],
    })}`;
});
