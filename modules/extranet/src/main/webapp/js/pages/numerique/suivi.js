// Each service of an order and where it stands.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { instant, jour, nombre } from '../../format.js';
import { etat } from '../../composants/etat.js';
import { table } from '../../composants/table.js';
import { etatsService, gravites, nomService } from './vocabulaire.js';

export function suiviServices(commande) {
  return table({
    titre: 'Services de la commande',
    colonnes: [
      { titre: 'Service', valeur: (s) => html`${nomService(s.service)}${s.nomDomaine ? html`<br><span class="fin">${s.nomDomaine}</span>` : nothing}` },
      { titre: 'État', valeur: (s) => etat(s.etat, etatsService[s.etat]) },
      { titre: 'Quantité', valeur: (s) => nombre(s.quantite), droite: true },
      { titre: 'Nouvelles', valeur: nouvelles },
    ],
    page: { elements: commande.services, total: commande.services.length, page: 0, taille: 8 },
  });
}

function nouvelles(s) {
  if (s.etat === 'INCIDENT') {
    return html`${gravites[s.gravite]} depuis le ${instant(s.incidentDepuis)} : ${s.incident}`;
  }
  if (s.etat === 'ARRETE') return `Arrêté le ${jour(s.finLe)}`;
  if (s.etat === 'EN_SERVICE') return `En service depuis le ${jour(s.enServiceLe)}${s.reference ? `, référence ${s.reference}` : ''}`;
  return 'Pas encore mis en service';
}
