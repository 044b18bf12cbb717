package fr.cdg62.carriere.importation.lot;

import fr.cdg62.carriere.api.fichier.FauteLigne;
import fr.cdg62.carriere.fichier.FichierCsv;
import fr.cdg62.carriere.fichier.LigneFichier;
import fr.cdg62.carriere.importation.BilanImport;
import fr.cdg62.carriere.importation.ImportCarrieres;
import fr.cdg62.carriere.importation.LigneRapportImport;
import fr.cdg62.carriere.importation.SuiviImports;
import fr.cdg62.carriere.importation.lecture.AgentLu;
import fr.cdg62.carriere.importation.lecture.LectureImport;
import fr.cdg62.carriere.importation.lecture.LectureImport.FaitImporte;
import fr.cdg62.referentiel.api.agent.AgentVue;
import fr.cdg62.referentiel.api.agent.ImportAgents;
import fr.cdg62.referentiel.api.agent.NouvelAgent;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads, compares and, unless it only tries, writes some agents of an import in one transaction, with the progress of the
 * import. An agent of whom one line is refused is left out whole. Called by the batch, which has no caller.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LotImport {
    @PersistenceContext(unitName = "carriere")
    private EntityManager em;

    @Inject
    private SuiviImports suivi;

    @Inject
    private ImportAgents agents;

    @Inject
    private CarrieresDuLot carrieres;

    /** Treats agents, in the order of their NIR; nothing for those already done. */
    public void traiter(long id, Reperes reperes, List<String> nirs) {
        ImportCarrieres importation = suivi.verrouiller(id);
        String dernier = nirs.get(nirs.size() - 1);
        if (importation.dernierNir().compareTo(dernier) >= 0) {
            return;
        }
        FichierCsv fichier = FichierCsv.lire(importation.entete(), lignes(id, nirs));
        Map<String, AgentVue> connus = agents.connus(nirs);
        List<AgentLu> lus = lire(fichier, new LectureImport(reperes.grilles()), connus);
        RapportLot rapport = new RapportLot();
        lus.forEach(lu -> rapport.comparer(lu, connus.get(lu.nir())));
        BilanImport bilan = carrieres.traiter(importation, reperes, lus, connus, rapport);
        for (FauteLigne faute : fichier.fautes()) {
            em.persist(new LigneRapportImport(id, LigneRapportImport.FAUTE, faute));
        }
        for (FauteLigne ecart : rapport.ecarts()) {
            em.persist(new LigneRapportImport(id, LigneRapportImport.ECART, ecart));
        }
        importation.avancer(
                new BilanImport(
                        nirs.size(),
                        bilan.agentsCrees(),
                        bilan.carrieresCreees(),
                        bilan.faitsCrees(),
                        bilan.faitsConnus()),
                dernier);
    }

    @SuppressWarnings("unchecked")
    private SortedMap<Integer, String> lignes(long id, List<String> nirs) {
        SortedMap<Integer, String> textes = new TreeMap<>();
        List<Object[]> lignes = em.createNativeQuery("SELECT numero, texte FROM carriere_import_ligne"
                        + " WHERE import_id = ?1 AND nir BETWEEN ?2 AND ?3")
                .setParameter(1, id)
                .setParameter(2, nirs.get(0))
                .setParameter(3, nirs.get(nirs.size() - 1))
                .getResultList();
        lignes.forEach(ligne -> textes.put(((Number) ligne[0]).intValue(), (String) ligne[1]));
        return textes;
    }

    private static List<AgentLu> lire(FichierCsv fichier, LectureImport lecture, Map<String, AgentVue> connus) {
        Map<String, List<LigneFichier>> parAgent = new LinkedHashMap<>();
        for (LigneFichier ligne : fichier.lignes()) {
            parAgent.computeIfAbsent(ligne.valeurs().getOrDefault("nir", ""), nir -> new ArrayList<>())
                    .add(ligne);
        }
        List<AgentLu> lus = new ArrayList<>();
        parAgent.forEach((nir, lignes) -> lire(fichier, lecture, nir, lignes)
                .filter(lu -> estIdentifie(fichier, lu, connus))
                .ifPresent(lus::add));
        return lus;
    }

    private static boolean estIdentifie(FichierCsv fichier, AgentLu lu, Map<String, AgentVue> connus) {
        if (lu.agent() != null || connus.containsKey(lu.nir())) {
            return true;
        }
        fichier.noter(
                new FauteLigne(lu.faits().get(0).ligne().numero(), "nir", "agent inconnu : ajoutez sa ligne AGENT"));
        return false;
    }

    private static Optional<AgentLu> lire(
            FichierCsv fichier, LectureImport lecture, String nir, List<LigneFichier> lignes) {
        LigneFichier ligneAgent = null;
        NouvelAgent agent = null;
        List<FaitImporte> faits = new ArrayList<>();
        boolean complet = true;
        for (LigneFichier ligne : lignes) {
            if (LectureImport.estAgent(ligne)) {
                Optional<NouvelAgent> lu = fichier.essayer(ligne, lecture::agent);
                complet &= lu.isPresent();
                agent = lu.orElse(null);
                ligneAgent = ligne;
            } else {
                Optional<FaitImporte> lu = fichier.essayer(ligne, lecture::fait);
                complet &= lu.isPresent();
                lu.ifPresent(faits::add);
            }
        }
        return complet ? Optional.of(new AgentLu(nir, ligneAgent, agent, faits)) : Optional.empty();
    }
}
