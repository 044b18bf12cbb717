// A new question.
import { html } from '/lib/lit-html/lit-html.js';
import { creer, lire } from '../../api.js';
import { aller } from '../../routeur.js';
import { session } from '../../session.js';
import { formulaire } from '../../composants/formulaire.js';
import { natures, options, themes } from './mots.js';

export async function nouvelle() {
  if (!session.siren) return html`<h1 tabindex="-1">Poser une question</h1><p class="message note">Choisissez d'abord la collectivité pour laquelle vous agissez.</p>`;
  const agents = await lire(`/collectivites/${session.siren}/agents`, { taille: 200 });
  const cle = crypto.randomUUID();
  return html`
    <p><a href="#/conseil">Toutes les questions</a></p>
    <h1 tabindex="-1">Poser une question</h1>
    ${formulaire({
      champs: [
        { nom: 'nature', titre: 'Nature', requis: true, options: options(natures) },
        { nom: 'theme', titre: 'Thème', requis: true, options: options(themes) },
        { nom: 'agent', titre: 'Agent concerné', options: [['', 'Aucun en particulier'], ...agents.elements.map((a) => [a.id, `${a.nom} ${a.prenom}`])], aide: 'Obligatoire pour un calcul ; sa carrière doit être saisie.' },
        { nom: 'objet', titre: 'Objet', requis: true },
        { nom: 'question', titre: 'Votre question', requis: true, lignes: 8, max: 4000, aide: "N'indiquez aucune information de santé." },
      ],
      bouton: 'Envoyer la question',
      envoyer: async ({ agent, ...valeurs }) => {
        const saisine = await creer('/saisines', { ...valeurs, siren: session.siren, agent: agent ? Number(agent) : null }, cle);
        aller(`/conseil/${saisine.id}`);
      },
    })}`;
}
