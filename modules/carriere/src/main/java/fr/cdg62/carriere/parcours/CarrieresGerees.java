package fr.cdg62.carriere.parcours;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.socle.liste.Liste;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

/** The list of the careers that a caller manages, to be narrowed and paged. */
@ApplicationScoped
public class CarrieresGerees {
    /** Matches nothing: an empty list is no parameter of a query. */
    private static final Set<String> RIEN = Set.of("-");

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    /** Those of this employer, the right to which has been checked; all those of the perimeter when it is null. */
    public Liste<Carriere> liste(String siren, Perimetre perimetre) {
        Liste<Carriere> liste = Liste.de(em, Carriere.class, "c");
        if (siren != null || perimetre.tout()) {
            return liste.filtrer("c.siren = :siren", "siren", siren);
        }
        Set<String> sirens = perimetre.sirens();
        Set<String> arrondissements = perimetre.arrondissements();
        return arrondissements.isEmpty()
                ? liste.filtrer("c.siren IN :sirens", "sirens", sirens.isEmpty() ? RIEN : sirens)
                : liste.filtrer("c.arrondissement IN :arrondissements", "arrondissements", arrondissements);
    }
}
