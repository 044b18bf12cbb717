package fr.cdg62.referentiel.admission;

import fr.cdg62.referentiel.api.parametre.Parametres;
import fr.cdg62.socle.calendrier.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The dated parameters that every message is measured against, read again after a few seconds only. */
@ApplicationScoped
public class ReglagesMessages {
    private static final Duration MEMOIRE = Duration.ofSeconds(10);

    private final Map<String, Lu> lus = new ConcurrentHashMap<>();
    private Horloge horloge;
    private Parametres parametres;

    protected ReglagesMessages() {}

    @Inject
    ReglagesMessages(Horloge horloge, Parametres parametres) {
        this.horloge = horloge;
        this.parametres = parametres;
    }

    /** Value today; a change is felt within ten seconds. PARAMETRE_MANQUANT without value. */
    public int entier(String code) {
        Instant maintenant = horloge.maintenant();
        return lus.compute(code, (c, lu) -> lu != null && maintenant.isBefore(lu.jusqua()) ? lu : lire(c, maintenant))
                .valeur();
    }

    private Lu lire(String code, Instant maintenant) {
        int valeur = parametres.valeur(code, horloge.aujourdHui()).intValueExact();
        return new Lu(valeur, maintenant.plus(MEMOIRE));
    }

    /** A value and until when it is believed. */
    private record Lu(int valeur, Instant jusqua) {}
}
