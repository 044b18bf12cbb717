package fr.cdg62.carriere.retraite.cohorte;

import fr.cdg62.carriere.api.retraite.compte.EtatCompte;

/** The account of an agent. */
public record CompteMembre(long agent, long id, EtatCompte etat) {
    /** The one that is reliable, of two that a merge of agents left. */
    CompteMembre plusAvance(CompteMembre autre) {
        return autre.etat == EtatCompte.FIABILISE ? autre : this;
    }
}
