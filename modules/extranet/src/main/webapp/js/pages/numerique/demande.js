// Request of services by a collectivité.
import { html } from '/lib/lit-html/lit-html.js';
import { creer } from '../../api.js';
import { aller } from '../../routeur.js';
import { session } from '../../session.js';
import { champ, formulaire } from '../../composants/formulaire.js';
import { services } from './vocabulaire.js';

export function demande() {
  if (!session.siren) return html`<h1 tabindex="-1">Demander des services</h1><p class="message note">Choisissez d'abord la collectivité pour laquelle vous agissez.</p>`;
  const cle = crypto.randomUUID();
  return html`
    <p><a href="#/securisation">Toutes les commandes</a></p>
    <h1 tabindex="-1">Demander des services</h1>
    <p>Le CdG62 relit votre demande et la transmet à Fibre Numérique 59/62, qui vous adresse un devis. Vous ne vous engagez
      qu'en acceptant ce devis, puis en signant la convention tripartite.</p>
    ${formulaire({
      champs: [],
      contenu: html`
        <fieldset class="champ" data-champ="services">
          <legend>Services souhaités <span class="requis">(un au moins)</span></legend>
          ${services.map(choix)}
          <p class="faute" hidden></p>
        </fieldset>
        ${champ({ nom: 'nomDomaine', titre: 'Nom de domaine souhaité', aide: 'Si vous demandez un nom de domaine : en minuscules sans accent, par exemple ville-exemple.fr' })}
        ${champ({ nom: 'nomContact', titre: 'Personne à contacter', requis: true, valeur: session.identite.nom, autocomplete: 'name' })}
        ${champ({ nom: 'courrielContact', titre: 'Son adresse électronique', type: 'email', requis: true, autocomplete: 'email' })}`,
      bouton: 'Envoyer la demande',
      envoyer: (valeurs) => envoyer(valeurs, cle),
    })}`;
}

function choix([code, titre, unite]) {
  return html`
    <div class="choix">
      <label><input type="checkbox" name="service-${code}" value="oui"> ${titre}</label>
      <label class="quantite"><span class="requis">Quantité (${unite})</span>
        <input type="number" name="quantite-${code}" value="1" min="1" max="9999" inputmode="numeric"></label>
    </div>`;
}

async function envoyer(valeurs, cle) {
  const souhaits = services
    .filter(([code]) => valeurs[`service-${code}`])
    .map(([code]) => ({
      service: code,
      quantite: Number(valeurs[`quantite-${code}`]),
      nomDomaine: code === 'NOM_DOMAINE' ? valeurs.nomDomaine.trim() : null,
    }));
  const commande = await creer(`/collectivites/${session.siren}/commandes-securisation`, {
    services: souhaits,
    nomContact: valeurs.nomContact,
    courrielContact: valeurs.courrielContact,
  }, cle);
  aller(`/securisation/${commande.id}`);
}
