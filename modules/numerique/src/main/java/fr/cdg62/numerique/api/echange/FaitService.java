package fr.cdg62.numerique.api.echange;

import fr.cdg62.numerique.api.service.Gravite;
import fr.cdg62.numerique.api.service.ServiceSecurise;
import java.time.Instant;
import java.time.LocalDate;

/** What the partner tells of one service of an order, {@code numero} naming the order. */
public sealed interface FaitService {
    String numero();

    ServiceSecurise service();

    /** What happened, in French, e.g. « Mise en service ». */
    String libelle();

    /** Put into service; {@code date} not in the future nor before the order; {@code reference} may be null. */
    record MiseEnService(String numero, ServiceSecurise service, LocalDate date, String reference)
            implements FaitService {
        @Override
        public String libelle() {
            return "Mise en service";
        }
    }

    /** Stopped working at {@code debut}, not in the future. */
    record Incident(String numero, ServiceSecurise service, Instant debut, Gravite gravite, String description)
            implements FaitService {
        @Override
        public String libelle() {
            return "Incident";
        }
    }

    /** Works again since {@code instant}, not before the incident; {@code description} may be null. */
    record Retablissement(String numero, ServiceSecurise service, Instant instant, String description)
            implements FaitService {
        @Override
        public String libelle() {
            return "Rétablissement";
        }
    }

    /** Ended for good; {@code date} not in the future. */
    record Fin(String numero, ServiceSecurise service, LocalDate date, String motif) implements FaitService {
        @Override
        public String libelle() {
            return "Fin de service";
        }
    }
}
