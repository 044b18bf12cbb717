package fr.cdg62.carriere.edition;

import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Segment;
import fr.cdg62.carriere.edition.Imprimables.Service;
import fr.cdg62.socle.valeur.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The stretches of service of one career, those that only a leave separates being one. */
final class ReleveCarriere {
    private static final String COMPLET = "Temps complet";

    private ReleveCarriere() {}

    /** From the first day of the career, which has begun, to this one. */
    static List<Service> services(Chronologie chronologie, LocalDate jour) {
        LocalDate debut = chronologie.debut().orElseThrow();
        List<Service> services = new ArrayList<>();
        for (Segment segment : chronologie.segments(Periode.entre(debut, jour))) {
            Service suivant = service(segment);
            int dernier = services.size() - 1;
            if (dernier >= 0 && services.get(dernier).sePoursuitPar(suivant)) {
                services.set(dernier, prolonge(services.get(dernier), suivant.fin()));
            } else {
                services.add(suivant);
            }
        }
        return services;
    }

    private static Service prolonge(Service service, LocalDate fin) {
        return new Service(service.debut(), fin, service.statut(), service.position(), service.temps());
    }

    private static Service service(Segment segment) {
        return new Service(
                segment.periode().debut(),
                segment.periode().fin(),
                segment.statut() == null ? "Non saisi" : segment.statut().libelle(),
                segment.position().libelle(),
                temps(segment));
    }

    private static String temps(Segment segment) {
        BigDecimal quotite = segment.quotite();
        BigDecimal heures = segment.heures();
        if (quotite == null && heures == null) {
            return COMPLET;
        }
        String motif =
                segment.motifTemps() == null ? "" : " " + segment.motifTemps().libelle();
        String part = quotite == null ? "" : "Temps partiel%s, %s %%".formatted(motif, nombre(quotite));
        String duree = heures == null ? "" : "Temps non complet, " + nombre(heures) + " h par semaine";
        return part.isEmpty() || duree.isEmpty() ? part + duree : duree + " ; " + part;
    }

    private static String nombre(BigDecimal valeur) {
        return valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
