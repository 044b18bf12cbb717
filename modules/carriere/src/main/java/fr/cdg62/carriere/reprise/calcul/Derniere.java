package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The last day of services. */
final class Derniere {
    private Derniere() {}

    static LocalDate de(List<ServiceAnterieur> services) {
        return services.stream()
                .map(ServiceAnterieur::au)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
