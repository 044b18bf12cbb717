package fr.cdg62.carriere.promotion.quota;

import fr.cdg62.carriere.api.parcours.Statut;
import fr.cdg62.carriere.api.position.TypePosition;
import fr.cdg62.carriere.chronologie.Chronologie;
import fr.cdg62.carriere.chronologie.Valeur;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/**
 * Officials of a cadre d'emplois that the quota rests on: in activité or in détachement, in an affiliated body.
 *
 * @param affilies SIREN of the affiliated bodies
 */
record EffectifCadre(Set<String> affilies) {

    private static final Set<Statut> FONCTIONNAIRES = Set.of(Statut.TITULAIRE, Statut.STAGIAIRE);
    private static final Set<TypePosition> POSITIONS =
            Set.of(TypePosition.ACTIVITE, TypePosition.MISE_A_DISPOSITION, TypePosition.DETACHEMENT);

    int au(LocalDate jour, Collection<Chronologie> carrieres) {
        return (int)
                carrieres.stream().filter(carriere -> compte(carriere, jour)).count();
    }

    /** A career that names no employer is counted where it is kept. */
    private boolean compte(Chronologie carriere, LocalDate jour) {
        return carriere.statut(jour).filter(FONCTIONNAIRES::contains).isPresent()
                && POSITIONS.contains(carriere.position(jour))
                && carriere.emploi(jour)
                        .map(Valeur.DEmploi::siren)
                        .map(affilies::contains)
                        .orElse(true);
    }
}
