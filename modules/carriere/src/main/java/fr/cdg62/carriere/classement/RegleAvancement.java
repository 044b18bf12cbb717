package fr.cdg62.carriere.classement;

import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.classement.SituationDeGrade;
import fr.cdg62.carriere.api.duree.Duree;
import fr.cdg62.carriere.api.grille.EchelonGrille;
import fr.cdg62.carriere.classement.Validite.Usage;
import fr.cdg62.carriere.grille.CatalogueGrilles;
import fr.cdg62.carriere.grille.Grille;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.trace.Tracage;
import fr.cdg62.socle.trace.Trace;
import java.time.LocalDate;

/** Places an agent in the grade to which he advances. His index never falls: a higher former IB is kept personally. */
public final class RegleAvancement {
    private final TablesClassement tables;
    private final CatalogueGrilles grilles;

    public RegleAvancement(TablesClassement tables, CatalogueGrilles grilles) {
        this.tables = tables;
        this.grilles = grilles;
    }

    /**
     * The place in the new grade.
     *
     * @throws DemandeRefusee TABLE_NON_CHARGEE naming the article to obtain; GRILLE_NON_CHARGEE; ECHELON_NON_CLASSE on
     *     {@code echelon} when the table has no row for the échelon and ancienneté
     */
    public Classement classer(SituationDeGrade situation, String versGrade, LocalDate date, Usage usage) {
        LigneAvancement ligne = tables.avancement(situation, versGrade, date, usage);
        Grille grille = grilles.au(versGrade, date);
        EchelonGrille origine = grilles.au(situation.grade(), date).echelon(situation.echelon());
        EchelonGrille arrivee = grille.echelon(ligne.versEchelon());
        Duree conservee = ligne.formule()
                .conserver(Fraction.entiere(situation.anciennete().jours()), arrivee.duree());
        Integer maintenu = origine.indiceBrut() > arrivee.indiceBrut() ? origine.indiceBrut() : null;
        return new Classement(
                versGrade,
                arrivee.numero(),
                arrivee.indiceBrut(),
                arrivee.indiceMajore(),
                conservee,
                maintenu,
                ligne.validite().marque().verifiee() && arrivee.source().verifiee(),
                trace(situation, ligne, arrivee, conservee, maintenu));
    }

    private static Trace trace(
            SituationDeGrade situation,
            LigneAvancement ligne,
            EchelonGrille arrivee,
            Duree conservee,
            Integer maintenu) {
        Tracage trace = new Tracage()
                .etape(
                        "Échelon d'arrivée",
                        situation.texte() + " : échelon " + arrivee.numero(),
                        "IB %d, IM %d".formatted(arrivee.indiceBrut(), arrivee.indiceMajore()),
                        ligne.validite().source().citation())
                .etape(
                        "Ancienneté conservée",
                        ligne.formule().texte(),
                        conservee.texte(),
                        ligne.validite().source().citation());
        if (maintenu != null) {
            trace.etape(
                    "Indice maintenu",
                    "l'indice brut %d est supérieur à %d".formatted(maintenu, arrivee.indiceBrut()),
                    "IB %d à titre personnel".formatted(maintenu),
                    "maintien de l'indice antérieur plus élevé");
        }
        return trace.fin();
    }
}
