package fr.cdg62.carriere.position;

import static fr.cdg62.socle.calendrier.DateFrancaise.courte;

import fr.cdg62.carriere.api.acte.TypeActe;
import fr.cdg62.carriere.api.parcours.NatureFait;
import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.chronologie.Fait;
import fr.cdg62.carriere.chronologie.Situation;
import fr.cdg62.carriere.chronologie.Valeur;
import fr.cdg62.carriere.controle.ActeEtudie;
import fr.cdg62.carriere.controle.Constats;
import fr.cdg62.carriere.controle.Regle;
import fr.cdg62.carriere.controle.Seuils;
import java.time.LocalDate;
import java.util.Optional;

/** A mutation keeps grade, échelon and ancienneté (L512-24), and may owe an indemnity to the former employer (L512-25). */
final class RegleMutation implements Regle {
    private static final String INDEMNITE = "MUTATION_INDEMNITE_MOIS";

    @Override
    public void examiner(ActeEtudie etude, Constats constats) {
        if (etude.acte().type() != TypeActe.MUTATION) {
            return;
        }
        etude.faits().stream()
                .filter(fait -> fait.nature() == NatureFait.SITUATION)
                .filter(fait -> change(etude, fait))
                .findFirst()
                .ifPresent(fait -> constats.anomalie(
                        "MUTATION_SITUATION",
                        "Une mutation conserve le grade, l'échelon et l'ancienneté ; l'acte les change au %s."
                                .formatted(courte(fait.du())),
                        "CGFP, art. L512-24",
                        "changements"));
        titularisation(etude).ifPresent(jour -> indemnite(etude, jour, constats));
    }

    private static boolean change(ActeEtudie etude, Fait fait) {
        Valeur.DeSituation valeur = (Valeur.DeSituation) fait.valeur();
        Situation actuelle = etude.avant().situation(fait.du()).orElse(null);
        return actuelle == null || !actuelle.grade().equals(valeur.grade()) || actuelle.echelon() != valeur.echelon();
    }

    private static Optional<LocalDate> titularisation(ActeEtudie etude) {
        return etude.avant().de(NatureFait.STATUT).stream()
                .filter(fait -> ((Valeur.DeStatut) fait.valeur()).statut() == Statut.TITULAIRE)
                .map(Fait::du)
                .findFirst();
    }

    private static void indemnite(ActeEtudie etude, LocalDate titularisation, Constats constats) {
        LocalDate effet = etude.acte().dateEffet();
        Seuils.Seuil delai = etude.seuils().au(INDEMNITE, effet);
        if (effet.isBefore(titularisation.plusMonths(delai.valeur()))) {
            constats.information(
                    "INDEMNITE_MUTATION",
                    "Mutation au %s d'un agent titularisé le %s, il y a moins de %d mois : une indemnité est due à la collectivité d'origine."
                            .formatted(courte(effet), courte(titularisation), delai.valeur()),
                    delai.source());
        }
    }
}
