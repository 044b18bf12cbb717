// Documents of a collectivité: those deposited and those the Centre made, with what the antivirus says, and the deposit.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire, telecharger } from '../../api.js';
import { aujourdHui, instant, nombre } from '../../format.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';

const analyses = {
  NON_SOUMIS: ['CREEE', 'Non analysé'],
  RECU: ['EN_COURS', "En attente de l'antivirus"],
  SAIN: ['VALIDEE', 'Sain'],
  INFECTE: ['REJETEE', 'En quarantaine'],
  ILLISIBLE: ['REJETEE', 'Illisible'],
};
const sujets = [['ASSURANCES', 'Assurances'], ['PSC', 'Protection sociale complémentaire'], ['DIVERS', 'Autre sujet']];
const remis = (d) => d.analyse === 'SAIN' || d.analyse === 'NON_SOUMIS';

export async function documents({ query }, afficher) {
  const siren = session.estCdg ? query.siren : session.siren;
  if (!siren) return choisir();
  const page = await lire('/documents', { siren, page: query.page, taille: 25 });
  return html`
    <h1 tabindex="-1">Documents</h1>
    <p>Un document retenu par l'antivirus ne peut pas être ouvert.</p>
    ${table({
      titre: 'Documents déposés ou produits, le dernier d\'abord',
      page,
      lien: pages('/documents', query),
      vide: "Aucun document n'est encore déposé.",
      colonnes: [
        { titre: 'Document', valeur: nom },
        { titre: 'Sujet', valeur: (d) => sujet(d.objet) },
        { titre: 'Déposé le', valeur: (d) => html`${instant(d.deposeLe)} <small>${d.deposant}</small>` },
        { titre: 'Taille', valeur: (d) => `${nombre(Math.ceil(d.taille / 1024))} Ko` },
        { titre: 'Antivirus', valeur: analyse },
      ],
    })}
    ${depot(siren, afficher)}`;
}

const choisir = () => html`
  <h1 tabindex="-1">Documents</h1>
  <p>${session.estCdg ? html`Choisissez la <a href="#/collectivites">collectivité</a>.` : "Choisissez d'abord la collectivité, en haut de la page."}</p>`;

const nom = (d) => (remis(d)
  ? html`<button class="discret" type="button" @click=${() => telecharger(`/documents/${d.id}/contenu`, d.nom)}>${d.nom}</button>` : d.nom);

const sujet = (objet) => sujets.find(([code]) => objet.startsWith(`${code}:`))?.[1] ?? objet;

function analyse(d) {
  const [ton, texte] = analyses[d.analyse];
  return html`${etat(ton, texte)}${d.motif ? html` <small>${d.motif}</small>` : nothing}`;
}

function depot(siren, afficher) {
  const cle = crypto.randomUUID();
  return html`
    <section aria-labelledby="deposer">
      <h2 id="deposer">Déposer un document</h2>
      ${formulaire({
        bouton: 'Déposer',
        champs: [{ nom: 'sujet', titre: 'Sujet', requis: true, options: [['', 'Choisir…'], ...sujets] }],
        contenu: html`
          <div class="champ" data-champ="contenu">
            <label for="champ-fichier">Fichier <span class="requis">(obligatoire)</span></label>
            <p class="aide" id="champ-fichier-aide">PDF, image, document bureautique, CSV ou texte, 10 Mo au plus.</p>
            <input id="champ-fichier" name="fichier" type="file" required aria-describedby="champ-fichier-aide champ-fichier-faute">
            <p class="faute" id="champ-fichier-faute" hidden></p>
          </div>`,
        envoyer: async ({ sujet: code, fichier }) => {
          const objet = `${code}:${aujourdHui().slice(0, 4)}`;
          await creer(`/documents?${new URLSearchParams({ siren, objet, nom: fichier.name })}`, fichier, cle);
          await afficher();
        },
      })}
    </section>`;
}
