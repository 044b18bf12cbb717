// Base documentaire: what is in force, by nature and theme.
import { html, nothing } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aujourdHui, jour } from '../../format.js';
import { aller } from '../../routeur.js';
import { session } from '../../session.js';
import { etat } from '../../composants/etat.js';
import { filtre, pages } from '../../composants/filtre.js';
import { formulaire } from '../../composants/formulaire.js';
import { table } from '../../composants/table.js';
import { fiches, options, themes } from './mots.js';

export async function base({ query }) {
  const page = await lire('/base-documentaire', { ...query, taille: 25 });
  return html`
    <h1 tabindex="-1">Base documentaire</h1>
    ${filtre('/base-documentaire', [
      { nom: 'texte', titre: 'Mot du titre', valeur: query.texte ?? '' },
      { nom: 'nature', titre: 'Nature', options: options(fiches, 'Toutes'), valeur: query.nature },
      { nom: 'theme', titre: 'Thème', options: options(themes, 'Tous'), valeur: query.theme },
      { nom: 'date', titre: 'En vigueur le', type: 'date', valeur: query.date ?? aujourdHui() },
    ])}
    ${table({
      titre: 'Documents',
      page,
      lien: pages('/base-documentaire', query),
      vide: 'Aucun document ne répond à ces critères.',
      colonnes: [
        { titre: 'Titre', valeur: (f) => html`<a href="#/base-documentaire/${f.code}">${f.titre}</a>` },
        { titre: 'Nature', valeur: (f) => fiches[f.nature] },
        { titre: 'Thème', valeur: (f) => themes[f.theme] },
        { titre: 'Depuis le', valeur: (f) => jour(f.debut) },
        { titre: 'Source', valeur: (f) => html`${f.source.reference} ${f.source.verifiee ? nothing : etat('PROCHE', 'à vérifier')}` },
      ],
    })}
    ${session.aRole('CDG_CARRIERE') ? publication() : nothing}`;
}

function publication() {
  const cle = crypto.randomUUID();
  return html`
    <details class="carte"><summary>Publier un document ou une nouvelle version</summary>
    ${formulaire({
      champs: [
        { nom: 'code', titre: 'Code', requis: true, aide: 'Le même pour toutes les versions, par exemple AVECAR.' },
        { nom: 'nature', titre: 'Nature', requis: true, id: 'publier-nature', options: options(fiches) },
        { nom: 'theme', titre: 'Thème', requis: true, id: 'publier-theme', options: options(themes) },
        { nom: 'titre', titre: 'Titre', requis: true },
        { nom: 'texte', titre: 'Texte', requis: true, lignes: 12, max: 20000, id: 'publier-texte' },
        { nom: 'debut', titre: 'Premier jour de validité', type: 'date', requis: true, valeur: aujourdHui() },
        { nom: 'reference', titre: 'Texte de référence', requis: true },
      ],
      bouton: 'Publier',
      envoyer: async (valeurs) => {
        await creer('/base-documentaire', { ...valeurs, verifiee: false }, cle);
        aller(`/base-documentaire/${valeurs.code}`);
      },
    })}</details>`;
}

export async function fiche({ code }) {
  const versions = await lire(`/base-documentaire/${encodeURIComponent(code)}`);
  return html`
    <p><a href="#/base-documentaire">Base documentaire</a></p>
    <h1 tabindex="-1">${versions[0].titre}</h1>
    ${versions.map((f) => html`
      <article class="carte">
        <h2>${f.fin ? `Du ${jour(f.debut)} au ${jour(f.fin)}` : `Depuis le ${jour(f.debut)}`}</h2>
        <p class="texte">${f.texte}</p>
        <p class="fin">${fiches[f.nature]}. ${f.source.reference}${f.source.verifiee ? '' : ' (à vérifier)'}</p>
      </article>`)}`;
}
