package fr.cdg62.carriere.reprise.calcul;

import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_DU_RANG;
import static fr.cdg62.carriere.api.reprise.NatureService.MILITAIRE_GRADE;
import static fr.cdg62.carriere.api.reprise.NatureService.PRIVE;
import static fr.cdg62.carriere.api.reprise.NatureService.PUBLIC;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.reprise.NiveauService;
import fr.cdg62.carriere.api.reprise.ServiceAnterieur;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.reprise.calcul.Schema.Obtenu;
import fr.cdg62.socle.trace.Tracage;
import java.util.ArrayList;
import java.util.List;

/**
 * Category B: décret n° 2010-329, art. 13 to 21. One recruited in the second grade is first placed fictitiously in the
 * first one. Part time counts in full: no text of this category asks for a conversion.
 */
final class SchemasB {
    private final Etabli etabli;
    private final Grille premierGrade;
    private final boolean secondGrade;

    /**
     * Prepares the schemes.
     *
     * @param premierGrade grid of the first grade of the cadre d'emplois, that of the nomination or the one below
     */
    SchemasB(Etabli etabli, Grille premierGrade) {
        this.etabli = etabli;
        this.premierGrade = premierGrade;
        this.secondGrade = !premierGrade.grade().equals(etabli.demande().grade().code());
    }

    List<Schema> schemas() {
        List<Schema> schemas = new ArrayList<>();
        DemandeReprise demande = etabli.demande();
        if (demande.aDes(PUBLIC)) {
            schemas.add(schema("B-ART14", "Services publics", demande.services(PUBLIC), this::publics));
        }
        List<ServiceAnterieur> prives =
                demande.services(service -> service.nature() == PRIVE && service.niveau() != NiveauService.C);
        if (!prives.isEmpty()) {
            schemas.add(schema(
                    "B-ART15",
                    "Services privés de niveau B ou plus",
                    prives,
                    trace -> Prise.de(etabli.lignes("B-ART15"), Cumul.entier(prives, trace), trace)));
        }
        ajouterMilitaires(schemas, demande);
        etabli.troisiemeConcours("B-ART16", premierGrade)
                .map(schema -> secondGrade ? auSecondGrade(schema) : schema)
                .ifPresent(schemas::add);
        if (demande.origine() != null) {
            schemas.add(fonctionnaire(demande.origine()));
        }
        return schemas;
    }

    private void ajouterMilitaires(List<Schema> schemas, DemandeReprise demande) {
        List<ServiceAnterieur> militaires = demande.services(
                service -> service.nature() == MILITAIRE_GRADE || service.nature() == MILITAIRE_DU_RANG);
        if (!militaires.isEmpty()) {
            schemas.add(schema("B-ART17", "Services militaires", militaires, trace -> prise(
                            "B-ART17-SOFF", demande.services(MILITAIRE_GRADE), trace)
                    .plus(prise("B-ART17-MDR", demande.services(MILITAIRE_DU_RANG), trace))));
        }
    }

    private Prise publics(Tracage trace) {
        List<ServiceAnterieur> publics = etabli.demande().services(PUBLIC);
        return prise("B-ART14-B", garder(publics, false), trace).plus(prise("B-ART14-C", garder(publics, true), trace));
    }

    private static List<ServiceAnterieur> garder(List<ServiceAnterieur> services, boolean niveauC) {
        return services.stream()
                .filter(service -> (service.niveau() == NiveauService.C) == niveauC)
                .toList();
    }

    private Prise prise(String regle, List<ServiceAnterieur> services, Tracage trace) {
        return services.isEmpty() ? Prise.NULLE : Prise.de(etabli.lignes(regle), Cumul.entier(services, trace), trace);
    }

    private interface Prenant {
        Prise prendre(Tracage trace);
    }

    private Schema schema(String regle, String libelle, List<ServiceAnterieur> services, Prenant prenant) {
        return new Schema(regle, libelle, Derniere.de(services), trace -> {
            Obtenu dansLePremier = etabli.derouler(prenant.prendre(trace), premierGrade, trace);
            return secondGrade ? auSecondGrade(dansLePremier, trace) : dansLePremier;
        });
    }

    private Schema auSecondGrade(Schema schema) {
        return new Schema(
                schema.regle(),
                schema.libelle(),
                schema.derniere(),
                trace -> auSecondGrade(schema.calcul().obtenir(trace), trace));
    }

    private Obtenu auSecondGrade(Obtenu fictif, Tracage trace) {
        Obtenu obtenu = etabli.parEchelon("B-ART21", fictif.rang(), trace);
        return new Obtenu(obtenu.rang(), fictif.prise(), fictif.verifie() && obtenu.verifie());
    }

    private Schema fonctionnaire(SituationDeGrade origine) {
        String regle = regle(origine);
        return new Schema(regle, "Fonctionnaire", etabli.demande().nomination(), trace -> {
            Obtenu obtenu = etabli.parEchelon(regle, new Rang(origine.echelon(), origine.anciennete()), trace);
            return secondGrade ? auSecondGrade(obtenu, trace) : obtenu;
        });
    }

    private String regle(SituationDeGrade origine) {
        return switch (etabli.tables().echelles().de(origine.grade())) {
            case "C3" -> "B-ART13-II";
            case "C1", "C2" -> "B-ART13-III";
            default -> "C".equals(etabli.grilles().grade(origine.grade()).categorie()) ? "B-ART13-IV" : "B-ART13-V";
        };
    }
}
