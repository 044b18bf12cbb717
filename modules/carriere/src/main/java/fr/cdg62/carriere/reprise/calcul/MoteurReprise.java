package fr.cdg62.carriere.reprise.calcul;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.api.reprise.NatureService;
import fr.cdg62.carriere.api.reprise.ScenarioReprise;
import fr.cdg62.carriere.classement.Fraction;
import fr.cdg62.carriere.classement.TablesClassement;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.carriere.grille.Rang;
import fr.cdg62.carriere.reprise.calcul.ReglagesReprise.RegimeParDefaut;
import fr.cdg62.carriere.reprise.calcul.Schema.Obtenu;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Computes every scheme that the agent's past opens, side by side: schemes never add up, only one will be chosen. The
 * service national comes on top of whichever.
 */
public final class MoteurReprise {
    private static final Map<String, String> SERVICE_NATIONAL = Map.of("C", "C-ART10", "B", "B-ART20", "A", "A-ART11");
    private static final Comparator<ScenarioReprise> FAVEUR = Comparator.comparingInt(
                    (ScenarioReprise scenario) -> scenario.classement().echelon())
            .thenComparing(scenario -> scenario.classement().anciennete());

    private final TablesClassement tables;
    private final CatalogueGrilles grilles;
    private final ReglagesReprise reglages;

    public MoteurReprise(TablesClassement tables, CatalogueGrilles grilles, ReglagesReprise reglages) {
        this.tables = tables;
        this.grilles = grilles;
        this.reglages = reglages;
    }

    /**
     * The schemes, one at least, the one that takes nothing last.
     *
     * @param premierGrade code of the first grade of the cadre d'emplois
     * @throws DemandeRefusee REPRISE_SERVICES or REPRISE_GRADE_AVANCEMENT on the faulty field; GRILLE_NON_CHARGEE
     */
    public List<ScenarioReprise> comparer(DemandeReprise demande, String premierGrade) {
        ControleServices.verifier(demande);
        Etabli etabli = new Etabli(demande, tables, grilles, reglages);
        List<Schema> schemas = new ArrayList<>(schemas(etabli, premierGrade));
        schemas.add(new Schema(
                ScenarioReprise.SANS_REPRISE,
                "Sans reprise",
                null,
                trace -> etabli.derouler(Prise.NULLE, etabli.grille(), trace)));
        List<ScenarioReprise> scenarios =
                schemas.stream().map(schema -> scenario(schema, etabli)).toList();
        return marquer(scenarios, schemas);
    }

    private List<Schema> schemas(Etabli etabli, String premierGrade) {
        return switch (etabli.demande().grade().categorie()) {
            case "C" -> new SchemasC(etabli).schemas();
            case "B" ->
                new SchemasB(etabli, grilles.au(premierGrade, etabli.demande().nomination())).schemas();
            default -> new SchemasA(etabli).schemas();
        };
    }

    private static ScenarioReprise scenario(Schema schema, Etabli etabli) {
        Tracage trace = new Tracage();
        try {
            Obtenu obtenu = avecServiceNational(schema.calcul().obtenir(trace), etabli, trace);
            return new ScenarioReprise(
                    schema.regle(),
                    schema.libelle(),
                    obtenu.prise(),
                    classement(schema.regle(), obtenu, etabli, trace),
                    null,
                    false,
                    false);
        } catch (DemandeRefusee refus) {
            return new ScenarioReprise(schema.regle(), schema.libelle(), null, null, refus.getMessage(), false, false);
        }
    }

    private static Obtenu avecServiceNational(Obtenu obtenu, Etabli etabli, Tracage trace) {
        if (!etabli.demande().aDes(NatureService.SERVICE_NATIONAL)) {
            return obtenu;
        }
        Fraction jours = Cumul.entier(etabli.demande().services(NatureService.SERVICE_NATIONAL), trace);
        Prise prise = Prise.de(
                etabli.lignes(SERVICE_NATIONAL.get(etabli.demande().grade().categorie())), jours, trace);
        Grille grille = etabli.grille();
        Rang rang = grille.classer(
                position(grille, obtenu.rang()).plus(new Duree(prise.jours().plancher())));
        trace.etape(
                "Service national en sus",
                "%s + %s".formatted(obtenu.rang().texte(), Cumul.mois(prise.jours())),
                rang.texte(),
                "");
        return new Obtenu(rang, obtenu.prise(), obtenu.verifie() && prise.verifiee());
    }

    private static Duree position(Grille grille, Rang rang) {
        return grille.echelons().stream()
                .limit(rang.echelon() - 1L)
                .map(echelon -> echelon.duree().orElse(Duree.NULLE))
                .reduce(rang.anciennete(), Duree::plus);
    }

    private static Classement classement(String regle, Obtenu obtenu, Etabli etabli, Tracage trace) {
        EchelonGrille echelon = etabli.grille().echelon(obtenu.rang().echelon());
        Integer maintenu = new Maintien(etabli, trace).indice(regle, echelon);
        return new Classement(
                etabli.demande().grade().code(),
                echelon.numero(),
                echelon.indiceBrut(),
                echelon.indiceMajore(),
                obtenu.rang().anciennete(),
                maintenu,
                obtenu.verifie()
                        && echelon.source().verifiee()
                        && (maintenu == null || etabli.demande().remuneration() == null),
                trace.fin());
    }

    /** The last situation, where the text says that it decides for one who does not choose. */
    private static Optional<Schema> derniereSituation(List<Schema> schemas) {
        return schemas.stream()
                .filter(schema -> schema.derniere() != null)
                .max(Comparator.comparing(Schema::derniere, Comparator.<LocalDate>naturalOrder()));
    }

    private List<ScenarioReprise> marquer(List<ScenarioReprise> scenarios, List<Schema> schemas) {
        ScenarioReprise meilleur = scenarios.stream()
                .filter(scenario -> scenario.classement() != null)
                .reduce((premier, suivant) -> FAVEUR.compare(suivant, premier) > 0 ? suivant : premier)
                .orElseThrow();
        String defaut = reglages.defaut() == RegimeParDefaut.PLUS_FAVORABLE
                ? meilleur.regle()
                : derniereSituation(schemas).map(Schema::regle).orElse(ScenarioReprise.SANS_REPRISE);
        return scenarios.stream()
                .map(scenario -> scenario.marque(
                        Objects.equals(scenario, meilleur), scenario.regle().equals(defaut)))
                .toList();
    }
}
