// Transfer of a dossier to another CDG.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { formulaire } from '../../composants/formulaire.js';

export function transfert(dossier, afficher) {
  if (!['OUVERT', 'INCOMPLET', 'COMPLET'].includes(dossier.etat)) return nothing;
  const cle = crypto.randomUUID();
  return html`
    <details class="carte">
      <summary>Transférer ce dossier à un autre centre de gestion</summary>
      <p>Vous préparez le transfert ; une autre personne, habilitée à signer pour le CdG62, le signe.</p>
      ${formulaire({
        champs: [
          { nom: 'destinataire', titre: 'Centre de gestion destinataire', requis: true },
          { nom: 'employeur', titre: "Employeur qui recrute l'agent", requis: true },
          { nom: 'dateDepart', titre: "Premier jour chez cet employeur", type: 'date', requis: true },
        ],
        bouton: 'Préparer le transfert',
        envoyer: async (valeurs) => {
          await creer(`/dossiers/${dossier.id}/transferts`, valeurs, cle);
          await afficher();
        },
      })}
    </details>`;
}
