// The yearly trial of restoring a backup: what was tried, and when.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { changer } from '../../api.js';
import { aujourdHui } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { session } from '../../session.js';

export function essaiRestauration(commande, rafraichir) {
  const sauvegarde = commande.services.find((s) => s.service === 'SAUVEGARDE' && s.enServiceLe && !s.finLe);
  const agit = !session.estCdg || session.identite.habilitations.some((h) => h.role === 'CDG_NUMERIQUE');
  if (!sauvegarde || !agit) return nothing;
  return html`
    <details>
      <summary>Consigner un essai de restauration de la sauvegarde</summary>
      ${formulaire({
        champs: [
          { nom: 'date', titre: 'Jour de l\'essai', type: 'date', requis: true, min: sauvegarde.enServiceLe, max: aujourdHui(), valeur: aujourdHui() },
          { nom: 'resultat', titre: 'Résultat', requis: true, aide: 'Ce qui a été restauré, en combien de temps.' },
        ],
        bouton: 'Consigner l\'essai',
        envoyer: async (valeurs) => {
          await changer('POST', `/commandes-securisation/${commande.id}/restaurations`, commande.version, valeurs);
          rafraichir();
        },
      })}
    </details>`;
}
