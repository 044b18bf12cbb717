package fr.cdg62.referentiel.collectivite;

import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.collectivite.NomsCollectivites;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** {@link NomsCollectivites}. */
@Stateless
public class RegistreNoms implements NomsCollectivites {
    private static final Pattern FORME = Pattern.compile("\\d{9}");

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    @RolesAllowed(Roles.TOUT_CDG)
    public Map<String, String> de(Collection<String> sirens) {
        Set<String> distincts = Set.copyOf(sirens);
        exiger(distincts);
        Map<String, String> noms = new TreeMap<>();
        if (!distincts.isEmpty()) {
            em.createQuery("SELECT c.siren, c.nom FROM Collectivite c WHERE c.siren IN :sirens", Object[].class)
                    .setParameter("sirens", distincts)
                    .getResultList()
                    .forEach(ligne -> noms.put((String) ligne[0], (String) ligne[1]));
        }
        return noms;
    }

    private static void exiger(Set<String> sirens) {
        if (sirens.size() > MAXIMUM) {
            throw refus("Demandez au plus %d noms à la fois.".formatted(MAXIMUM));
        }
        sirens.stream()
                .filter(siren -> !FORME.matcher(siren).matches())
                .findFirst()
                .ifPresent(faux -> {
                    throw refus("« %s » n'est pas un SIREN : 9 chiffres.".formatted(faux));
                });
    }

    private static DemandeRefusee refus(String message) {
        return new DemandeRefusee(CodeProbleme.SAISIE_INVALIDE, message, "siren");
    }
}
