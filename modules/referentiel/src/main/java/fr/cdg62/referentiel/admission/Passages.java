package fr.cdg62.referentiel.admission;

import fr.cdg62.socle.travaux.EcrituresGroupees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The passages of the messages that arrive at the same time, noted together. */
@ApplicationScoped
public class Passages {
    private EcrituresGroupees<Passage, Constat> ecritures;

    protected Passages() {}

    @Inject
    Passages(PassagesEnBase base) {
        ecritures = new EcrituresGroupees<>(base::noter);
    }

    Constat noter(Passage passage) {
        return ecritures.ecrire(passage);
    }
}
