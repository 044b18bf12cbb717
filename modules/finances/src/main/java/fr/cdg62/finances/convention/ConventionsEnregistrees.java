package fr.cdg62.finances.convention;

import fr.cdg62.finances.api.convention.ConventionResume;
import fr.cdg62.finances.api.convention.EtatConvention;
import fr.cdg62.finances.api.convention.RechercheConventions;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The conventions in the database. */
@ApplicationScoped
public class ConventionsEnregistrees implements ConventionsActives {

    private static final Tri TRI = new Tri(
            Map.of("creation", "c.id", "siren", "c.siren", "dateEffet", "c.dateEffet"), "-creation", "c.id DESC");

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    public void ajouter(Convention convention) {
        em.persist(convention);
        em.flush();
    }

    /** Writes now, with a new version even where only a signature or an avenant changed. */
    public void enregistrer(Convention convention) {
        em.lock(convention, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        em.flush();
    }

    /**
     * Puts in force; the unique key answers for two activations at the same time.
     *
     * @throws DemandeRefusee CONVENTION_DEJA_EN_VIGUEUR
     */
    public void activer(Convention convention) {
        try {
            enregistrer(convention);
        } catch (PersistenceException e) {
            throw doublon(convention, e);
        }
    }

    private static RuntimeException doublon(Convention convention, PersistenceException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("finances_convention_active_uk")) {
                return dejaEnVigueur(convention.mission());
            }
        }
        return e;
    }

    /** The convention; INTROUVABLE when unknown. */
    public Convention lire(long id) {
        Convention convention = em.find(Convention.class, id);
        if (convention == null) {
            throw new DemandeRefusee(CodeProbleme.INTROUVABLE, "Cette convention n'existe pas.");
        }
        return convention;
    }

    public Page<ConventionResume> chercher(RechercheConventions demande, LocalDate jour) {
        Liste<Convention> liste = Liste.de(em, Convention.class, "c")
                .filtrer("c.siren = :siren", "siren", demande.siren())
                .filtrer("c.mission = :mission", "mission", demande.mission());
        if (demande.etat() == EtatConvention.ECHUE) {
            liste.filtrer("c.etat IN :etats", "etats", List.of(EtatConvention.ECHUE, EtatConvention.ACTIVE))
                    .filtrer("c.fin < :jour", "jour", jour);
        } else {
            liste.filtrer("c.etat = :etat", "etat", demande.etat());
            if (demande.etat() == EtatConvention.ACTIVE) {
                liste.filtrer("(c.fin IS NULL OR c.fin >= :jour)", "jour", jour);
            }
        }
        return liste.page(demande.page(), TRI).vers(convention -> convention.resume(jour));
    }

    /** Conventions that are or have been in force, oldest first; missions: null for all. */
    public List<Convention> enVigueur(String siren, String mission) {
        return em.createQuery(
                        "SELECT c FROM Convention c WHERE c.siren = :siren AND c.etat IN :etats"
                                + " AND (:toutes = TRUE OR c.mission = :mission) ORDER BY c.id",
                        Convention.class)
                .setParameter("siren", siren)
                .setParameter("etats", EtatsEnVigueur.ETATS)
                .setParameter("toutes", mission == null)
                .setParameter("mission", mission == null ? "" : mission)
                .getResultList();
    }

    /** Refuses with CONVENTION_DEJA_EN_VIGUEUR when another one covers a day of this one. */
    public void exigerSeule(Convention convention, LocalDate jour) {
        for (Convention autre : enVigueur(convention.siren(), convention.mission())) {
            autre.constaterEcheance(jour);
            if (!autre.equals(convention) && autre.periode().chevauche(convention.periode())) {
                throw dejaEnVigueur(convention.mission());
            }
        }
        em.flush();
    }

    private static DemandeRefusee dejaEnVigueur(String mission) {
        return new DemandeRefusee(
                CodeProbleme.CONVENTION_DEJA_EN_VIGUEUR,
                "Une convention couvre déjà la mission %s pour cette collectivité à ces dates.".formatted(mission));
    }

    @Override
    public Set<String> missions(String siren, LocalDate date) {
        return enVigueur(siren, null).stream()
                .filter(convention -> convention.couvre(date))
                .map(Convention::mission)
                .collect(Collectors.toUnmodifiableSet());
    }
}
