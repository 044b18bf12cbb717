package fr.cdg62.carriere.echelon.envoi;

import fr.cdg62.carriere.acces.Perimetre;
import fr.cdg62.carriere.api.echelon.envoi.EcartEnvoi;
import fr.cdg62.carriere.api.echelon.envoi.EnvoiEchelonVue;
import fr.cdg62.carriere.api.echelon.envoi.RaisonEcart;
import fr.cdg62.carriere.echelon.campagne.PlaceEchelons;
import fr.cdg62.referentiel.api.journal.Inscription;
import fr.cdg62.referentiel.api.journal.Journal;
import fr.cdg62.socle.calendrier.Horloge;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.DemandePage;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/**
 * The sendings in the database, each write in its own transaction so that progress is seen at once; {@code avancer}
 * belongs to the transaction that sends. Called by the batch, which has no caller; not part of the api.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SuiviEnvois {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private PlaceEchelons place;

    @Inject
    private PropositionsAEnvoyer propositions;

    @Inject
    private Journal journal;

    @Inject
    private Horloge horloge;

    /** Opens a sending; what lies outside the perimeter of the caller is left aside at once. */
    public long creer(long campagne, String auteur, Perimetre perimetre) {
        place.exigerLibre();
        List<NombreAEnvoyer> nombres = propositions.parCollectivite(campagne);
        int total = nombres.stream().mapToInt(NombreAEnvoyer::propositions).sum();
        EnvoiEchelons envoi = new EnvoiEchelons(campagne, auteur, total, horloge.maintenant());
        em.persist(envoi);
        em.flush();
        nombres.stream()
                .filter(nombre -> !perimetre.contient(nombre.siren(), nombre.arrondissement()))
                .forEach(nombre -> ecarter(
                        envoi, nouvel(envoi, nombre.siren(), RaisonEcart.HORS_PORTEFEUILLE), nombre.propositions()));
        journal.inscrire(new Inscription(
                null, "CAMPAGNE_ECHELON:" + campagne, "ENVOI_LANCE", total + " propositions, envoi " + envoi.id()));
        return envoi.id();
    }

    /** Takes the sending for this instance; false when it is over or when a batch is alive somewhere. */
    public boolean prendre(long id) {
        return verrouiller(id).prendre(horloge.maintenant());
    }

    public void demarrer(long id, long execution) {
        verrouiller(id).demarrer(execution);
    }

    /** Counts what the transaction sent and renews the lease; stops a batch whose sending was taken over. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void avancer(long id, int envoyees, List<EcartEnvoi> changees) {
        EnvoiEchelons envoi = verrouiller(id);
        envoi.renouveler(horloge.maintenant());
        envoi.avancer(envoyees, 0);
        changees.forEach(vu -> ecarter(envoi, ecart(envoi, vu.siren(), vu.raison()), vu.propositions()));
    }

    private static void ecarter(EnvoiEchelons envoi, EcartEnregistre ecart, int nombre) {
        ecart.ajouter(nombre);
        envoi.avancer(0, nombre);
    }

    private EcartEnregistre ecart(EnvoiEchelons envoi, String siren, RaisonEcart raison) {
        return em.createQuery(
                        "SELECT x FROM EcartEnregistre x WHERE x.envoi = :envoi AND x.siren = :siren AND x.raison = :raison",
                        EcartEnregistre.class)
                .setParameter("envoi", envoi.id())
                .setParameter("siren", siren)
                .setParameter("raison", raison)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> nouvel(envoi, siren, raison));
    }

    private EcartEnregistre nouvel(EnvoiEchelons envoi, String siren, RaisonEcart raison) {
        EcartEnregistre ecart = new EcartEnregistre(envoi.id(), siren, raison);
        em.persist(ecart);
        return ecart;
    }

    /** How the batch of this instance ended; without effect when the sending is no longer its own. */
    public void conclure(long id, EvenementEnvoi evenement) {
        EnvoiEchelons envoi = verrouiller(id);
        if (envoi.estTenuIci()) {
            envoi.finir(evenement, horloge.maintenant());
        }
    }

    public List<EnvoiEchelons> enCours() {
        return em.createQuery("SELECT e FROM EnvoiEchelons e WHERE e.cleEnCours IS NOT NULL", EnvoiEchelons.class)
                .getResultList();
    }

    /** The sending, when it is one of this run. */
    public EnvoiEchelons lire(long campagne, long id) {
        EnvoiEchelons envoi = exister(em.find(EnvoiEchelons.class, id));
        return exister(envoi.campagne() == campagne ? envoi : null);
    }

    public long campagne(long id) {
        return exister(em.find(EnvoiEchelons.class, id)).campagne();
    }

    private EnvoiEchelons verrouiller(long id) {
        return exister(em.find(EnvoiEchelons.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static EnvoiEchelons exister(EnvoiEchelons envoi) {
        if (envoi == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cet envoi de propositions n'existe pas.");
        }
        return envoi;
    }

    public Page<EnvoiEchelonVue> envois(long campagne, DemandePage page) {
        return Liste.de(em, EnvoiEchelons.class, "e")
                .filtrer("e.campagne = :campagne", "campagne", campagne)
                .page(page, Tri.fixe("e.id DESC"))
                .vers(EnvoiEchelons::vue);
    }

    public Page<EcartEnvoi> ecarts(long envoi, DemandePage page) {
        return Liste.de(em, EcartEnregistre.class, "x")
                .filtrer("x.envoi = :envoi", "envoi", envoi)
                .page(page, Tri.fixe("x.siren, x.id"))
                .vers(EcartEnregistre::vue);
    }
}
