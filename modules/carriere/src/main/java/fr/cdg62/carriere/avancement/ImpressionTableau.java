package fr.cdg62.carriere.avancement;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.avancement.LigneTableauVue;
import fr.cdg62.carriere.api.classement.Classement;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.avancement.document.TableauImprimable;
import fr.cdg62.carriere.avancement.document.TableauImprimable.Inscrit;
import fr.cdg62.carriere.avancement.document.TableauImprimable.Nomination;
import fr.cdg62.carriere.avancement.nomination.ClassementAuGrade;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.classement.Classements;
import fr.cdg62.carriere.echelon.calcul.Projecteur;
import fr.cdg62.carriere.impression.Ecrit;
import fr.cdg62.carriere.parcours.Chronologies;
import fr.cdg62.referentiel.api.collectivite.Collectivites;
import fr.cdg62.socle.impression.Impression;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Prints the arrêté of a tableau and those of its nominations. */
@ApplicationScoped
class ImpressionTableau {

    @Inject
    private Impression impression;

    @Inject
    private Collectivites collectivites;

    @Inject
    private Chronologies chronologies;

    @Inject
    private Projecteur projecteur;

    @Inject
    private Classements classements;

    /** TABARR; ETAT_TRANSITION_INTERDITE before it is signed. */
    byte[] tableau(Tableau tableau, String grade) {
        if (tableau.arreteLe() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "L'arrêté n'existe pas encore : l'autorité territoriale n'a pas signé le tableau.");
        }
        return impression.produire(
                "carriere/tableau-avancement.html", imprimable(tableau, grade, new Nomination("", "", "", "", "", "")));
    }

    /** What the CdG attests of the publicity of a tableau; ETAT_TRANSITION_INTERDITE before it is published. */
    byte[] attestation(Tableau tableau, String grade) {
        if (!tableau.estPublic()) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE,
                    "Le tableau n'est pas publié : il n'y a pas encore d'attestation de publicité.");
        }
        return impression.produire(
                "carriere/attestation-publicite.html",
                imprimable(tableau, grade, new Nomination("", "", "", "", "", "")));
    }

    /** AVGRAR, with the échelon of arrival; refused naming the article where the table of classement is missing. */
    byte[] nomination(Tableau tableau, String grade, LigneTableauVue ligne) {
        if (ligne.nommeLe() == null) {
            throw new DemandeRefusee(
                    CodeProbleme.ETAT_TRANSITION_INTERDITE, "L'agent n'est pas nommé : il n'y a pas d'arrêté.");
        }
        Classement classement = classer(ligne, tableau.grade());
        return impression.produire(
                "carriere/nomination-avancement.html",
                imprimable(
                        tableau,
                        grade,
                        new Nomination(
                                ligne.numero(),
                                ligne.promouvable().prenom() + " "
                                        + ligne.promouvable().nom(),
                                courte(ligne.nommeLe()),
                                Integer.toString(classement.echelon()),
                                "IB %d, IM %d".formatted(classement.indiceBrut(), classement.indiceMajore()),
                                classement.anciennete().texte())));
    }

    private Classement classer(LigneTableauVue ligne, String grade) {
        LocalDate date = ligne.nommeLe();
        Chronologie avant = sansAvancement(chronologies.de(ligne.promouvable().carriere()), date);
        ClassementAuGrade regle = new ClassementAuGrade(projecteur.pret(), classements.regleAvancement());
        return regle.de(regle.place(avant, date), grade, date);
    }

    /** The career as it was when the agent was named, whether the act that follows is registered or not. */
    private static Chronologie sansAvancement(Chronologie connue, LocalDate date) {
        Chronologie avant = connue;
        for (Fait fait : connue.de(NatureFait.SITUATION)) {
            avant = fait.du().equals(date) ? avant.sans(fait) : avant;
        }
        return avant;
    }

    private TableauImprimable imprimable(Tableau tableau, String grade, Nomination nomination) {
        return new TableauImprimable(
                collectivites.lire(tableau.siren()).nom(),
                tableau.numero(),
                grade,
                Integer.toString(tableau.annee()),
                courte(tableau.arreteLe()),
                Ecrit.date(tableau.publieLe()),
                tableau.parts(),
                tableau.proposees().stream()
                        .map(ligne ->
                                new Inscrit(Integer.toString(ligne.rang()), ligne.nom(), ligne.prenom(), ligne.motif()))
                        .toList(),
                nomination);
    }
}
