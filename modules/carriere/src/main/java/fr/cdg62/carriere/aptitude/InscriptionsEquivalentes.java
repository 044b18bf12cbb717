package fr.cdg62.carriere.aptitude;

import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A lauréat lives on one list of a grade only: he has to choose (CGFP, art. L325-40). */
@ApplicationScoped
class InscriptionsEquivalentes {

    @Inject
    private ListesEnBase base;

    @Inject
    private VuesAptitude vues;

    @Inject
    private Horloge horloge;

    /** APTITUDE_DEJA_INSCRIT when he is on this list already, or living on another one of the grade. */
    void exigerAbsent(InscriptionListe inscription) {
        for (InscriptionListe autre : base.autres(inscription)) {
            if (autre.liste().equals(inscription.liste())) {
                throw refus("%s figure déjà sur cette liste.".formatted(inscription.qui()));
            }
            if (vivante(autre)) {
                throw aChoisir(autre);
            }
        }
    }

    /** The same for all those of a list about to be established: another one may have been meanwhile. */
    void exigerAbsents(ListeAptitude liste, List<InscriptionListe> inscrits) {
        base.etablies(liste.grade()).stream()
                .filter(autre -> inscrits.stream().anyMatch(autre::estLaMemePersonne))
                .filter(this::vivante)
                .findFirst()
                .ifPresent(autre -> {
                    throw aChoisir(autre);
                });
    }

    private boolean vivante(InscriptionListe autre) {
        LocalDate jour = horloge.aujourdHui();
        return autre.liste().etablieLe() != null && autre.vivante(jour, vues.regle(autre));
    }

    private DemandeRefusee aChoisir(InscriptionListe autre) {
        return refus("%s est encore inscrit sur la liste « %s » du même grade : le lauréat doit choisir."
                .formatted(autre.qui(), vues.intitule(autre.liste())));
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.APTITUDE_DEJA_INSCRIT, message, "nom");
    }
}
