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

/** {@link NomsCollectivites}. */
@Stateless
public class RegistreNoms implements NomsCollectivites {
    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Override
    @RolesAllowed({
        Roles.CDG_REFERENTIEL,
        Roles.CDG_FINANCES,
        Roles.CDG_NUMERIQUE,
        Roles.CDG_SIGNATAIRE,
        Roles.ADMINISTRATEUR
    })
    public Map<String, String> de(Collection<String> sirens) {
        Set<String> distincts = Set.copyOf(sirens);
        if (distincts.size() > MAXIMUM) {
            throw new DemandeRefusee(
                    CodeProbleme.SAISIE_INVALIDE, "Demandez au plus %d noms à la fois.".formatted(MAXIMUM), "siren");
        }
        Map<String, String> noms = new TreeMap<>();
        if (!distincts.isEmpty()) {
            em.createQuery("SELECT c.siren, c.nom FROM Collectivite c WHERE c.siren IN :sirens", Object[].class)
                    .setParameter("sirens", distincts)
                    .getResultList()
                    .forEach(ligne -> noms.put((String) ligne[0], (String) ligne[1]));
        }
        return noms;
    }
}
