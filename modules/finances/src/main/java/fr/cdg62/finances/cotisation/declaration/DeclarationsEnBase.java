package fr.cdg62.finances.cotisation.declaration;

import static java.util.stream.Collectors.toMap;

import fr.cdg62.finances.api.cotisation.EtatDeclaration;
import fr.cdg62.finances.api.cotisation.OrigineDeclaration;
import fr.cdg62.finances.api.cotisation.RechercheDeclarations;
import fr.cdg62.finances.api.cotisation.calcul.BaseMensuelle;
import fr.cdg62.socle.liste.Liste;
import fr.cdg62.socle.liste.Tri;
import fr.cdg62.socle.page.Page;
import fr.cdg62.socle.probleme.CodeProbleme;
import fr.cdg62.socle.probleme.DemandeRefusee;
import fr.cdg62.socle.valeur.Periode;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The declarations in the database. */
@Dependent
class DeclarationsEnBase implements Declarations {

    private static final Tri TRI = new Tri(
            Map.of("periode", "d.debut", "siren", "d.siren", "etat", "d.etat"),
            "-periode",
            "d.debut DESC, d.siren, d.rang DESC");

    @PersistenceContext(unitName = "finances")
    private EntityManager em;

    @Override
    public Optional<DeclarationCotisation> trouver(long id) {
        return Optional.ofNullable(em.find(DeclarationCotisation.class, id));
    }

    @Override
    public void ajouter(DeclarationCotisation declaration) {
        em.persist(declaration);
        try {
            em.flush();
        } catch (OptimisticLockException perimee) {
            throw perimee(perimee);
        } catch (PersistenceException doublon) {
            DemandeRefusee refus = Doublon.de(declaration);
            refus.initCause(doublon);
            throw refus;
        }
    }

    @Override
    public void ecrire() {
        try {
            em.flush();
        } catch (OptimisticLockException perimee) {
            throw perimee(perimee);
        }
    }

    private static DemandeRefusee perimee(OptimisticLockException cause) {
        DemandeRefusee refus = new DemandeRefusee(
                CodeProbleme.VERSION_PERIMEE,
                "Cette déclaration a été modifiée entre-temps : relisez-la avant de reprendre votre modification.",
                "version");
        refus.initCause(cause);
        return refus;
    }

    @Override
    public List<DeclarationCotisation> versions(String siren, Periode periode) {
        return em.createQuery(
                        "select d from DeclarationCotisation d where d.siren = :siren and d.debut = :debut"
                                + " and d.fin = :fin order by d.rang desc",
                        DeclarationCotisation.class)
                .setParameter("siren", siren)
                .setParameter("debut", periode.debut())
                .setParameter("fin", periode.fin())
                .getResultList();
    }

    @Override
    public boolean chevauche(String siren, Periode periode) {
        return em.createQuery(
                                "select count(d) from DeclarationCotisation d where d.siren = :siren"
                                        + " and d.debut <= :fin and d.fin >= :debut"
                                        + " and not (d.debut = :debut and d.fin = :fin)",
                                Long.class)
                        .setParameter("siren", siren)
                        .setParameter("debut", periode.debut())
                        .setParameter("fin", periode.fin())
                        .getSingleResult()
                > 0;
    }

    @Override
    public Page<DeclarationCotisation> liste(RechercheDeclarations recherche) {
        return Liste.de(em, DeclarationCotisation.class, "d")
                .filtrer("d.siren = :siren", "siren", recherche.siren())
                .filtrer("d.etat = :etat", "etat", recherche.etat())
                .filtrer("d.debut >= :du", "du", recherche.du())
                .filtrer("d.debut <= :au", "au", recherche.au())
                .page(recherche.page(), TRI);
    }

    @Override
    public Map<YearMonth, BigDecimal> basesTitrees(String siren, YearMonth du, YearMonth au) {
        return em.createQuery(
                        "select b.mois, sum(b.baseCnracl), sum(b.baseRegimeGeneral) from BaseDeclaree b"
                                + " where b.declaration.siren = :siren and b.declaration.etat = :etat"
                                + " and b.declaration.origine = :origine and b.mois between :du and :au group by b.mois",
                        Object[].class)
                .setParameter("siren", siren)
                .setParameter("etat", EtatDeclaration.TITREE)
                .setParameter("origine", OrigineDeclaration.REELLE)
                .setParameter("du", du.atDay(1))
                .setParameter("au", au.atDay(1))
                .getResultStream()
                .map(DeclarationsEnBase::base)
                .collect(toMap(BaseMensuelle::mois, BaseMensuelle::total));
    }

    @Override
    public List<BaseMensuelle> dernieresBases(String siren, YearMonth avant, int nombre) {
        return em.createQuery(
                        "select b.mois, sum(b.baseCnracl), sum(b.baseRegimeGeneral) from BaseDeclaree b"
                                + " where b.declaration.siren = :siren and b.declaration.etat = :etat"
                                + " and b.declaration.origine = :origine and b.mois < :avant"
                                + " group by b.mois order by b.mois desc",
                        Object[].class)
                .setParameter("siren", siren)
                .setParameter("etat", EtatDeclaration.TITREE)
                .setParameter("origine", OrigineDeclaration.REELLE)
                .setParameter("avant", avant.atDay(1))
                .setMaxResults(nombre)
                .getResultStream()
                .map(DeclarationsEnBase::base)
                .toList();
    }

    private static BaseMensuelle base(Object[] ligne) {
        return new BaseMensuelle(YearMonth.from((LocalDate) ligne[0]), (BigDecimal) ligne[1], (BigDecimal) ligne[2]);
    }
}
