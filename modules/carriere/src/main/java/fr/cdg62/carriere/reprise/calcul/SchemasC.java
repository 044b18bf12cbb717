package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_DU_RANG;
import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_GRADE;
import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.socle.trace.Tracage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Category C: décret n° 2016-596, art. 4 to 6. Public services are converted to full time. */
final class SchemasC {
    private static final String C2 = "C2";
    private static final Set<NatureService> PUBLICS = EnumSet.of(PUBLIC, MILITAIRE_GRADE, MILITAIRE_DU_RANG);

    private final Etabli etabli;

    SchemasC(Etabli etabli) {
        this.etabli = etabli;
    }

    List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        boolean enC2 = C2.equals(etabli.echelle());
        List<ServiceAnterieur> publics = etabli.demande().services(service -> PUBLICS.contains(service.nature()));
        if (!publics.isEmpty()) {
            schemas.add(services(enC2 ? "C-ART5-II" : "C-ART5-I", "Services publics", publics, enC2));
        }
        if (etabli.demande().aDes(PRIVE)) {
            schemas.add(services(
                    enC2 ? "C-ART6-II" : "C-ART6-I",
                    "Services privés",
                    etabli.demande().services(PRIVE),
                    enC2));
        }
        etabli.troisiemeConcours("C-ART7", etabli.grille()).ifPresent(schemas::add);
        if (etabli.demande().origine() != null) {
            schemas.add(fonctionnaire(etabli.demande().origine()));
        }
        return schemas;
    }

    private Schema services(String regle, String libelle, List<ServiceAnterieur> services, boolean enC2) {
        return new Schema(regle, libelle, Derniere.de(services), trace -> {
            Fraction jours = jours(services, trace);
            return enC2
                    ? etabli.parTable(regle, jours, trace)
                    : etabli.derouler(Prise.de(etabli.lignes(regle), jours, trace), etabli.grille(), trace);
        });
    }

    private Fraction jours(List<ServiceAnterieur> services, Tracage trace) {
        return services.get(0).nature() == PRIVE
                ? Cumul.entier(services, trace)
                : Cumul.tempsPlein(services, etabli.reglages().minutesTempsComplet(), trace);
    }

    private Schema fonctionnaire(SituationDeGrade origine) {
        Rang rang = new Rang(origine.echelon(), origine.anciennete());
        String echelle = etabli.tables().echelles().de(origine.grade());
        if (echelle.equals(etabli.echelle())) {
            return situation(
                    "C-ART4-II",
                    "Fonctionnaire de la même échelle",
                    trace -> etabli.aLIdentique("C-ART4-II", rang, trace));
        }
        if ("C1".equals(echelle) && C2.equals(etabli.echelle())) {
            return situation(
                    "C-ART4-III",
                    "Fonctionnaire C1 recruté en C2",
                    trace -> etabli.parEchelon("C-ART4-III", rang, trace));
        }
        return situation("C-ART4-IV", "Autre fonctionnaire", trace -> {
            throw etabli.nonChargee("C-ART4-IV", "le classement d'un fonctionnaire d'une autre échelle");
        });
    }

    private Schema situation(String regle, String libelle, Schema.Calcul calcul) {
        return new Schema(regle, libelle, etabli.demande().nomination(), calcul);
    }
}
