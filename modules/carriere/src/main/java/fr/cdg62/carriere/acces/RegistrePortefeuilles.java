package fr.cdg62.carriere.acces;

import fr.cdg62.carriere.api.acces.PortefeuilleVue;
import fr.cdg62.carriere.api.acces.Portefeuilles;
import fr.cdg62.referentiel.api.acces.Roles;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.saisie.Saisie;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The portfolios of the database. */
@Stateless
public class RegistrePortefeuilles implements Portefeuilles {
    private static final int IDENTIFIANT_MAXIMUM = 100;
    private static final int ARRONDISSEMENT_MAXIMUM = 60;

    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private Journal journal;

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_SIGNATAIRE})
    public List<PortefeuilleVue> liste() {
        return em
                .createQuery("SELECT p FROM Portefeuille p ORDER BY p.arrondissement", Portefeuille.class)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Portefeuille::identifiant,
                        TreeMap::new,
                        Collectors.mapping(Portefeuille::arrondissement, Collectors.toList())))
                .entrySet()
                .stream()
                .map(ligne -> new PortefeuilleVue(ligne.getKey(), ligne.getValue()))
                .toList();
    }

    @Override
    @RolesAllowed({Roles.ADMINISTRATEUR, Roles.CDG_SIGNATAIRE})
    public PortefeuilleVue confier(String identifiant, List<String> arrondissements) {
        String compte =
                Saisie.texte(identifiant, IDENTIFIANT_MAXIMUM, "identifiant").toLowerCase(Locale.ROOT);
        SortedSet<String> voulus = new TreeSet<>();
        for (String arrondissement : Saisie.present(arrondissements, "arrondissements")) {
            String nom = Saisie.present(arrondissement, "arrondissements").strip();
            Saisie.exiger(
                    nom.length() <= ARRONDISSEMENT_MAXIMUM,
                    "Un nom d'arrondissement compte %d caractères au plus.".formatted(ARRONDISSEMENT_MAXIMUM),
                    "arrondissements");
            voulus.add(nom);
        }
        remplacer(compte, voulus);
        journal.inscrire(new Inscription(null, "PORTEFEUILLE:" + compte, "CONFIE", String.join(", ", voulus)));
        return new PortefeuilleVue(compte, List.copyOf(voulus));
    }

    /**
     * Writes in alphabetical order, one at a time: two requests that insert the same keys in different orders would block
     * each other.
     */
    private void remplacer(String compte, SortedSet<String> voulus) {
        List<Portefeuille> presents = em.createQuery(
                        "SELECT p FROM Portefeuille p WHERE p.identifiant = :identifiant", Portefeuille.class)
                .setParameter("identifiant", compte)
                .getResultList();
        presents.stream().filter(p -> !voulus.contains(p.arrondissement())).forEach(em::remove);
        List<String> deja = presents.stream().map(Portefeuille::arrondissement).toList();
        voulus.stream().filter(arrondissement -> !deja.contains(arrondissement)).forEach(arrondissement -> {
            em.persist(new Portefeuille(compte, arrondissement));
            em.flush();
        });
    }
}
