package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.classement.LigneNomination;
import fr.cdg62.carriere.reprise.calcul.Schema.Obtenu;
import fr.cdg62.socle.trace.Tracage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Category A: décret n° 2006-1695, art. 4 to 9, always in the first grade. Part time counts in full. */
final class SchemasA {
    private final Etabli etabli;

    SchemasA(Etabli etabli) {
        this.etabli = etabli;
    }

    List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        DemandeReprise demande = etabli.demande();
        List<ServiceAnterieur> publics = demande.services(PUBLIC);
        if (!publics.isEmpty()) {
            schemas.add(schema("A-ART7", "Services publics, chacun à son niveau", publics, this::parNiveau));
            if (niveaux(publics).count() > 1) {
                schemas.add(
                        schema("A-ART7-BAS", "Services publics, tous au niveau le plus bas", publics, this::auPlusBas));
            }
        }
        List<ServiceAnterieur> prives =
                demande.services(service -> service.nature() == PRIVE && service.niveau() == NiveauService.A);
        if (!prives.isEmpty()) {
            schemas.add(schema("A-ART9", "Services privés de niveau A", prives, trace -> {
                List<LigneNomination> lignes = etabli.lignes("A-ART9");
                return Prise.de(lignes, Cumul.entier(prives, trace), trace);
            }));
        }
        etabli.troisiemeConcours("A-ART10", etabli.grille()).ifPresent(schemas::add);
        if (demande.origine() != null) {
            schemas.add(fonctionnaire(demande.origine()));
        }
        return schemas;
    }

    private Prise parNiveau(Tracage trace) {
        List<ServiceAnterieur> publics = etabli.demande().services(PUBLIC);
        return niveaux(publics)
                .map(niveau -> prise(
                        publics.stream()
                                .filter(service -> service.niveau() == niveau)
                                .toList(),
                        niveau,
                        trace))
                .reduce(Prise.NULLE, Prise::plus);
    }

    private Prise auPlusBas(Tracage trace) {
        List<ServiceAnterieur> publics = etabli.demande().services(PUBLIC);
        return prise(publics, niveaux(publics).reduce((haut, bas) -> bas).orElseThrow(), trace);
    }

    private static Stream<NiveauService> niveaux(List<ServiceAnterieur> services) {
        return services.stream().map(ServiceAnterieur::niveau).distinct().sorted();
    }

    private Prise prise(List<ServiceAnterieur> services, NiveauService niveau, Tracage trace) {
        List<LigneNomination> lignes = etabli.lignes("A-ART7").stream()
                .filter(ligne -> ligne.origine().endsWith("niveau " + niveau))
                .toList();
        return Prise.de(lignes, Cumul.entier(services, trace), trace);
    }

    private interface Prenant {
        Prise prendre(Tracage trace);
    }

    private Schema schema(String regle, String libelle, List<ServiceAnterieur> services, Prenant prenant) {
        return new Schema(
                regle,
                libelle,
                Derniere.de(services),
                trace -> etabli.derouler(prenant.prendre(trace), etabli.grille(), trace));
    }

    private Schema fonctionnaire(SituationDeGrade origine) {
        String categorie = etabli.grilles().grade(origine.grade()).categorie();
        return new Schema(
                "A-ART5-" + categorie,
                "Fonctionnaire de catégorie " + categorie,
                etabli.demande().nomination(),
                trace -> deFonctionnaire(origine, categorie, trace));
    }

    private Obtenu deFonctionnaire(SituationDeGrade origine, String categorie, Tracage trace) {
        if (!"B".equals(categorie)) {
            throw etabli.nonChargee(
                    "A-ART5-" + categorie, "le classement en catégorie A d'un fonctionnaire de catégorie " + categorie);
        }
        return new BVersA(etabli).classer(origine, trace);
    }
}
