// Follows a run live: a stream of events read with the token, polling where the stream does not pass.
import { ecouter, lire } from '../../api.js';

const PAS_MS = 1500;

/** Calls `dire` at each progress of the run at this address until it ends or `arret` is raised. */
export async function suivre(chemin, dire, arret) {
  try {
    await parFlux(chemin, dire, arret);
  } catch (erreur) {
    if (arret.aborted || erreur.statut === 401 || erreur.statut === 404) return;
    await parQuestions(chemin, dire, arret);
  }
}

async function parFlux(chemin, dire, arret) {
  const reponse = await ecouter(`${chemin}/progression`, arret);
  const lecteur = reponse.body.pipeThrough(new TextDecoderStream()).getReader();
  let reste = '';
  let dernier = null;
  for (;;) {
    const { value, done } = await lecteur.read();
    if (done) break;
    const morceaux = (reste + value).split(/\r?\n\r?\n/);
    reste = morceaux.pop();
    morceaux.map(donnees).filter(Boolean).forEach((avancement) => {
      dernier = avancement;
      dire(avancement);
    });
  }
  if (!dernier || dernier.etat === 'EN_COURS') throw new Error('Flux interrompu');
}

function donnees(evenement) {
  const texte = evenement.split(/\r?\n/).filter((l) => l.startsWith('data:')).map((l) => l.slice(5).trim()).join('\n');
  return texte ? JSON.parse(texte) : null;
}

/** The same, by asking again and again. */
export async function parQuestions(chemin, dire, arret) {
  while (!arret.aborted) {
    const avancement = await lire(chemin);
    if (arret.aborted) return;
    dire(avancement);
    if (avancement.etat !== 'EN_COURS') return;
    await new Promise((suite) => setTimeout(suite, PAS_MS));
  }
}
