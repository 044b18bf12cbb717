package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** All the tables of classement, as loaded. Immutable: one set serves a whole run. */
public final class TablesClassement {
    private final List<LigneAvancement> avancements;
    private final List<LigneNomination> nominations;
    private final Echelles echelles;
    private final Articles articles;

    public TablesClassement(
            List<LigneAvancement> avancements,
            List<LigneNomination> nominations,
            Echelles echelles,
            Articles articles) {
        this.avancements = List.copyOf(avancements);
        this.nominations = List.copyOf(nominations);
        this.echelles = echelles;
        this.articles = articles;
    }

    /** All the rows of avancement. */
    public List<LigneAvancement> avancements() {
        return avancements;
    }

    /** All the rows of nomination. */
    public List<LigneNomination> nominations() {
        return nominations;
    }

    public Echelles echelles() {
        return echelles;
    }

    public Articles articles() {
        return articles;
    }

    /**
     * The row that places this agent in the grade.
     *
     * @throws DemandeRefusee TABLE_NON_CHARGEE on {@code versGrade}, naming the article to obtain, when no row may serve;
     *     ECHELON_NON_CLASSE on {@code echelon} when the table leaves the situation out
     */
    LigneAvancement avancement(SituationDeGrade situation, String versGrade, LocalDate date, Usage usage) {
        Fraction jours = Fraction.entiere(situation.anciennete().jours());
        return avancements(situation.grade(), versGrade, date, usage).stream()
                .filter(ligne -> ligne.deEchelon() == situation.echelon()
                        && ligne.tranche().contient(jours))
                .findFirst()
                .orElseThrow(() -> new DemandeRefusee(
                        CodeProbleme.ECHELON_NON_CLASSE,
                        "La table de classement de %s en %s ne prévoit pas l'%s."
                                .formatted(situation.grade(), versGrade, situation.texte()),
                        "echelon"));
    }

    private List<LigneAvancement> avancements(String deGrade, String versGrade, LocalDate date, Usage usage) {
        String de = echelles.de(deGrade);
        String vers = echelles.de(versGrade);
        List<LigneAvancement> lignes = avancements.stream()
                .filter(ligne -> ligne.de().equals(de) && ligne.vers().equals(vers))
                .filter(ligne -> ligne.validite().sert(date, usage))
                .toList();
        if (lignes.isEmpty()) {
            throw articles.nonChargee(
                    de + ">" + vers,
                    "le classement du grade %s dans le grade %s".formatted(deGrade, versGrade),
                    date,
                    "versGrade");
        }
        return lignes;
    }

    /**
     * The rows of a rule of nomination for this échelle, in force at the date.
     *
     * @param deEchelon échelon of origin, null for a rule that takes services
     * @throws DemandeRefusee TABLE_NON_CHARGEE on {@code regle}, naming the article to obtain, when no row may serve
     */
    public List<LigneNomination> nomination(String regle, Integer deEchelon, LocalDate date, Usage usage) {
        List<LigneNomination> lignes = nominations.stream()
                .filter(ligne -> ligne.regle().equals(regle))
                .filter(ligne -> Objects.equals(ligne.deEchelon(), deEchelon))
                .filter(ligne -> ligne.validite().sert(date, usage))
                .toList();
        if (lignes.isEmpty()) {
            throw articles.nonChargee(regle, "la règle de classement " + regle, date, "regle");
        }
        return lignes;
    }
}
