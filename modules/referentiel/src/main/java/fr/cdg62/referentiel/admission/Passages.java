package fr.cdg62.referentiel.admission;

import fr.cdg62.socle.travaux.AppelsGroupes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The passages of the messages that arrive at the same time, noted together. */
@ApplicationScoped
public class Passages {
    private AppelsGroupes<Passage, Constat> ecritures;

    protected Passages() {}

    @Inject
    Passages(PassagesEnBase base) {
        ecritures = new AppelsGroupes<>(base::noter);
    }

    Constat noter(Passage passage) {
        return ecritures.appeler(passage);
    }
}
