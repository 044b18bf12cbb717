// Penalty for a late payment, offered only where it was voted.
import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { lire } from '../../api.js';
import { jour, montant, nombre } from '../../format.js';
import { formulaire } from '../../composants/formulaire.js';
import { trace } from '../../composants/trace.js';

/** @param regime what is in force today: nothing shows without a vote */
export function penalite(regime) {
  if (!regime.votee) return nothing;
  return html`
    <h2>Pénalité de retard</h2>
    <p>Votée par le conseil d'administration : ${nombre(regime.majorationPct)} % de la somme en retard, plus ${nombre(regime.parMoisPct)} % par mois commencé.</p>
    ${formulaire({
      champs: [
        { nom: 'titre', titre: 'Numéro du titre', requis: true, aide: 'Par exemple TIT-2026-00001.' },
        { nom: 'versement', titre: 'Versé le', type: 'date', requis: true },
      ],
      bouton: 'Calculer la pénalité',
      envoyer: async (valeurs) => {
        const calculee = await lire('/recouvrement/penalites/calcul', valeurs);
        render(resultat(calculee), document.getElementById('penalite'));
      },
    })}
    <div id="penalite" role="status"></div>`;
}

function resultat(p) {
  return html`
    <p>Titre ${p.titre}, ${montant(p.somme)} à payer le ${jour(p.limite)} au plus tard, versé le ${jour(p.versement)}.</p>
    <p>Pénalité : <strong class="chiffre">${montant(p.total)}</strong></p>
    ${trace(p.trace)}`;
}
