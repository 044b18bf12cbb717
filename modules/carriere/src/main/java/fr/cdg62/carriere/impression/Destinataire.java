package fr.cdg62.carriere.impression;

import fr.cdg62.referentiel.api.collectivite.CollectiviteVue;

/** Whom a document is for, as the shared heading names him. */
public record Destinataire(String nom, String siren) {
    /** A collectivité. */
    public static Destinataire de(CollectiviteVue collectivite) {
        return new Destinataire(collectivite.nom(), collectivite.siren());
    }
}
