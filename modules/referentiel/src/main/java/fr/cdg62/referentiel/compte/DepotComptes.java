package fr.cdg62.referentiel.compte;

import fr.cdg62.referentiel.api.compte.CompteVue;
import fr.cdg62.referentiel.api.compte.EtatCompte;
import fr.cdg62.referentiel.api.compte.RechercheComptes;
import fr.cdg62.referentiel.connexion.Identifiant;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Accounts in the database. */
@Dependent
public class DepotComptes {
    private static final Tri TRI = new Tri(
            Map.of("identifiant", "c.identifiant", "nom", "c.nom", "etat", "c.etat"),
            "identifiant",
            "c.nom, c.identifiant");
    private static final String UN = "SELECT c FROM Compte c JOIN FETCH c.verrou WHERE c.identifiant = :identifiant";

    @PersistenceContext(unitName = "referentiel")
    private EntityManager em;

    @Inject
    private Horloge horloge;

    /** The account with its lock; empty for what cannot be an identifiant. */
    public Optional<Compte> parIdentifiant(String saisi) {
        String identifiant = Identifiant.normaliser(saisi);
        if (!Identifiant.estValide(identifiant)) {
            return Optional.empty();
        }
        return requete(identifiant).getResultStream().findFirst();
    }

    /** The account, reserved until the end of the transaction; INTROUVABLE if there is none. */
    public Compte reserver(String saisi) {
        Compte compte = requete(Identifiant.normaliser(saisi))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> inconnu(saisi));
        em.refresh(compte.verrou(), LockModeType.PESSIMISTIC_WRITE);
        return compte;
    }

    static DemandeRefusee inconnu(String identifiant) {
        return new DemandeRefusee(
                CodeProbleme.INTROUVABLE, "Aucun compte « %s ».".formatted(identifiant), "identifiant");
    }

    /** The agent who has this NIR. */
    public OptionalLong agent(String nir) {
        return em.createQuery("SELECT a.id FROM Agent a WHERE a.nir = :nir", Long.class)
                .setParameter("nir", nir)
                .getResultStream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Refuses an agent who already has an account, under this record or one merged into it. */
    public void exigerSansCompte(long agent) {
        em.createQuery(
                        "SELECT c.identifiant FROM Compte c JOIN Agent a ON a.id = c.agent"
                                + " WHERE a.id = :agent OR a.remplacePar = :agent",
                        String.class)
                .setParameter("agent", agent)
                .getResultStream()
                .findFirst()
                .ifPresent(identifiant -> {
                    throw new DemandeRefusee(
                            CodeProbleme.COMPTE_EN_DOUBLE,
                            "Cet agent a déjà un compte : « %s ».".formatted(identifiant),
                            "agent");
                });
    }

    public void ajouter(Compte compte) {
        em.persist(compte);
        em.flush();
    }

    /** Writes at once, so that the version returned is the one recorded. */
    CompteVue enregistrer(Compte compte) {
        em.flush();
        return vue(compte);
    }

    /** The account as it is now. */
    CompteVue vue(Compte compte) {
        return compte.vue(horloge.maintenant());
    }

    Page<CompteVue> chercher(RechercheComptes recherche) {
        EtatCompte etat = recherche.etat();
        boolean expire = etat == EtatCompte.EXPIRE;
        Liste<Compte> liste = Liste.de(em, Compte.class, "c")
                .joindre("JOIN FETCH c.verrou")
                .filtrer("c.etat = :etat", "etat", expire ? EtatCompte.INVITE : etat)
                .contient(recherche.texte(), "c.nom", "c.identifiant", "c.mail");
        if (expire || etat == EtatCompte.INVITE) {
            LocalDateTime maintenant = LocalDateTime.ofInstant(horloge.maintenant(), ZoneOffset.UTC);
            liste.filtrer(
                    "c.invitationExpireLe %s :maintenant".formatted(expire ? "<=" : ">"), "maintenant", maintenant);
        }
        return liste.page(recherche.page(), TRI).vers(this::vue);
    }

    private TypedQuery<Compte> requete(String identifiant) {
        return em.createQuery(UN, Compte.class).setParameter("identifiant", identifiant);
    }
}
