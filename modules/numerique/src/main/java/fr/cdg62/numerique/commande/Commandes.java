package fr.cdg62.numerique.commande;

import fr.cdg62.numerique.api.echange.ActionAttendue;
import fr.cdg62.numerique.api.echange.RechercheConfiees;
import fr.cdg62.numerique.api.securisation.CommandeResume;
import fr.cdg62.numerique.api.securisation.RechercheCommandes;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;

/** Orders in the database. */
@ApplicationScoped
public class Commandes {
    private static final String RESUME = "NEW fr.cdg62.numerique.api.securisation.CommandeResume("
            + "c.id, c.numero, c.siren, c.etat, c.demandeeLe, c.terme, c.version)";
    private static final Tri TRI = new Tri(
            Map.of("numero", "c.numero", "demandeeLe", "c.demandeeLe", "terme", "c.terme"), "-numero", "c.numero DESC");
    private static final Tri CONFIEES = Tri.fixe("c.numero");

    @PersistenceContext(unitName = "numerique")
    private EntityManager em;

    public void enregistrer(Commande commande) {
        em.persist(commande);
        em.flush();
    }

    /** Writes at once, so that the version shown is the one recorded. */
    public void ecrire() {
        em.flush();
    }

    public Commande lire(long id) {
        return Optional.ofNullable(em.find(Commande.class, id)).orElseThrow(Commandes::introuvable);
    }

    /** The order of this number, locked until the end of the transaction, if it was entrusted to the partner. */
    public Commande confiee(String partenaire, String numero) {
        return em.createQuery("SELECT c FROM Commande c WHERE c.numero = :numero", Commande.class)
                .setParameter("numero", numero)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(commande -> commande.confieeA(partenaire))
                .findFirst()
                .orElseThrow(Commandes::introuvable);
    }

    public Optional<Commande> deConvention(long convention) {
        return em.createQuery("SELECT c FROM Commande c WHERE c.convention = :convention", Commande.class)
                .setParameter("convention", convention)
                .getResultStream()
                .findFirst();
    }

    public Page<CommandeResume> chercher(RechercheCommandes recherche) {
        return Liste.lignes(em, CommandeResume.class, RESUME, "Commande c")
                .filtrer("c.siren = :siren", "siren", recherche.siren())
                .filtrer("c.etat = :etat", "etat", recherche.etat())
                .page(recherche.page(), TRI);
    }

    /** The partner's orders, the oldest first, with their services in one more query. */
    public Page<Commande> confiees(String partenaire, RechercheConfiees recherche) {
        boolean toutes = recherche.toutes() || recherche.etat() != null;
        return Liste.de(em, Commande.class, "c")
                .avec("c.services")
                .garder("c.transmiseLe IS NOT NULL")
                .filtrer("c.partenaire = :partenaire", "partenaire", partenaire)
                .filtrer("c.etat = :etat", "etat", recherche.etat())
                .filtrer("c.actionAttendue <> :aucune", "aucune", toutes ? null : ActionAttendue.AUCUNE)
                .page(recherche.page(), CONFIEES);
    }

    private static DemandeRefusee introuvable() {
        return new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette commande n'existe pas.");
    }
}
