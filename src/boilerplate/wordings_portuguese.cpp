// Portuguese, of Brazil and Portugal.
#include "boilerplate/wordings.hpp"

#include <algorithm>
#include <array>

namespace tearsheet::boilerplate {
namespace {

constexpr std::array rows = std::to_array<Wording>({
    {"ad.label",
     "publicidade|anúncio|anúncios|continua depois da publicidade|continua após a publicidade|conteúdo patrocinado|"
     "patrocinado|propaganda|pub"},
    {"affiliate.text", "podemos receber uma comissão|tem links de afiliados|contém links de afiliados|inclui links de afiliados"},
    {"app.text", "baixe o app|baixe o aplicativo|baixe nosso aplicativo|descarregue a app|instale o app|abrir no app"},
    {"bio.head", "sobre o autor|sobre a autora|sobre o autor(a)|perfil do autor"},
    {"browser.notice", "ative o javascript|habilite o javascript|seu navegador não|o seu navegador não|javascript desativado"},
    {"byline.label", "por|escrito por|autor|autores|redação|reportagem"},
    {"caption.credit", "foto:|fotos:|crédito:|créditos:|imagem:|reprodução/|foto: reprodução|divulgação/"},
    {"comments.count",
     "# comentários|# comentário|comentários (#)|nenhum comentário|sem comentários|ver comentários|"
     "ver todos os comentários|mostrar comentários"},
    {"comments.form",
     "deixe um comentário|deixe uma resposta|deixe seu comentário|deixe o seu comentário|escreva um comentário|"
     "faça login para comentar|o seu endereço de e-mail não será publicado|os comentários são de responsabilidade"},
    {"comments.label", "comentários|comentar|responder|denunciar"},
    {"consent.button",
     "aceitar|aceitar tudo|aceitar todos|aceitar cookies|aceitar todos os cookies|rejeitar|rejeitar tudo|"
     "configurar cookies|gerir cookies|gerenciar cookies|preferências de cookies|definições de cookies"},
    {"consent.embed",
     "para ver este conteúdo, |para visualizar este conteúdo|este conteúdo está bloqueado|aceite os cookies para"},
    {"consent.text",
     "usamos cookies|este site usa cookies|este site utiliza cookies|nós e os nossos parceiros|nós e nossos parceiros|"
     "ao continuar navegando|ao continuar a navegar"},
    {"contact.appeal",
     "fale conosco|envie sua sugestão|envie sua foto|mande sua foto|envie-nos|entre em contato com a redação|"
     "tem uma sugestão de reportagem|escreva para nós|contacte-nos"},
    {"date.ago", "há # minutos|há # horas|há # dias|há # hora|há uma hora|# horas atrás|# minutos atrás|# dias atrás|ontem"},
    {"date.line",
     "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|fev|mai|ago|out|dez|"
     "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|feira|sábado|"
     "domingo|às|em|de|publicado|atualizado|modificado|última|atualização|por"},
    {"date.stamp",
     "publicado em|publicado a|publicada em|publicado|atualizado em|atualizado há|atualizada em|última atualização|"
     "criado em|postado em"},
    {"follow.text",
     "siga-nos|siga a gente|siga o nosso|siga nosso canal|siga-nos no|acompanhe-nos|participe do canal|entre no canal|"
     "inscreva-se no canal"},
    {"navigation.link",
     "menu|início|buscar|pesquisar|pesquisa|entrar|iniciar sessão|cadastre-se|registar|assine|assinar|sair|fechar|voltar|"
     "voltar ao topo|topo|próximo|anterior|ver mais|ver todos|ver tudo|mais|carregar mais|mostrar mais|contato|contactos|"
     "quem somos|sobre nós|fale conosco|anuncie|expediente|mapa do site|minha conta|ajuda"},
    {"navigation.section",
     "notícias|política|economia|mundo|brasil|esportes|desporto|futebol|cultura|saúde|ciência|tecnologia|opinião|"
     "entretenimento|educação|viagem|cidades|negócios|colunas|colunistas|últimas|sociedade|internacional|país"},
    {"navigation.skip", "ir para o conteúdo|ir para o menu|pular para o conteúdo|saltar para o conteúdo|avançar para o conteúdo"},
    {"newsletter.text",
     "assine nossa newsletter|assine a newsletter|receba nossa newsletter|receba a newsletter|subscreva a newsletter|"
     "subscreva a nossa newsletter|inscreva-se na newsletter|no seu e-mail|na sua caixa de entrada|"
     "receba notícias por e-mail"},
    {"notice.rights", "todos os direitos reservados|é proibida a reprodução|proibida a reprodução|reprodução proibida"},
    {"paywall.text",
     "já é assinante|já sou assinante|conteúdo exclusivo para assinantes|exclusivo para assinantes|assine para continuar|"
     "assine para ler|para continuar lendo|para continuar a ler|este artigo é exclusivo|você atingiu o limite|"
     "faça login para continuar"},
    {"poll.text", "vote na enquete|responda à enquete|participe da enquete|responda ao inquérito"},
    {"readmore.linked",
     "leia|leia mais|leia também|veja também|veja mais|saiba mais|confira|clique aqui|ler mais|continue lendo|"
     "continuar a ler|leia a íntegra|assista|leia tudo|ver também"},
    {"readmore.text",
     "leia mais:|leia também:|veja também:|saiba mais:|relacionado:|relacionada:|ler mais:|leia ainda:|leia a seguir:"},
    {"readtime.text",
     "# min de leitura|# minutos de leitura|tempo de leitura: # min|tempo de leitura: # minutos|tempo de leitura # min|"
     "leitura de # minutos|# min leitura"},
    {"related.head",
     "leia também|veja também|notícias relacionadas|matérias relacionadas|artigos relacionados|conteúdo relacionado|"
     "relacionadas|relacionados|mais lidas|mais lidos|as mais lidas|mais vistas|mais vistos|últimas notícias|"
     "você pode gostar|você também pode gostar|talvez você goste|recomendado para você|recomendados|recomendadas|"
     "destaques|mais notícias|em alta|leia mais|outras notícias|posts recentes|artigos recentes|também poderá gostar"},
    {"related.list",
     "leia também|veja também|notícias relacionadas|artigos relacionados|relacionadas|relacionados|mais lidas|mais lidos|"
     "as mais lidas|mais vistas|últimas notícias|você pode gostar|recomendado para você|recomendados|destaques|"
     "mais notícias|leia mais|em alta|posts recentes"},
    {"share.label",
     "compartilhar|compartilhe|compartilhe esta notícia|compartilhar notícia|partilhar|partilhe|partilhar artigo|"
     "copiar link|link copiado|copiar endereço|enviar por e-mail|enviar por email|# compartilhamentos|# partilhas"},
    {"share.on",
     "compartilhar no|compartilhar em|compartilhe no|compartilhe via|compartilhar via|compartilhar por|partilhar no|"
     "partilhar em|partilhar via|clique para compartilhar|clique para partilhar"},
    {"tags.label", "tags|assuntos|temas|tópicos|palavras-chave|marcadores|mais sobre"},
    {"tags.line", "tags:|assuntos:|temas:|tópicos:|palavras-chave:|arquivado em|publicado em:"},
    {"terms.link",
     "política de privacidade|política de cookies|termos de uso|termos e condições|termos de serviço|privacidade|"
     "aviso legal|termos|ficha técnica|estatuto editorial"},
    {"terms.text",
     "concorda com os termos|concordo com os termos|aceita os termos|aceito os termos|nossa política de privacidade|"
     "a nossa política de privacidade"},
    {"tools.label",
     "imprimir|ouvir|ouvir artigo|ouça este conteúdo|salvar|guardar|guardar artigo|presentear|oferecer artigo|"
     "tamanho da letra|reportar erro|comunicar erro"},
    {"video.label", "reproduzir|assistir|assista ao vídeo|tela cheia|próximo vídeo|ao vivo"},
    {"video.notice", "vídeo não disponível|vídeo indisponível|este vídeo não está|não foi possível reproduzir"},
});
static_assert(std::ranges::is_sorted(rows, {}, &Wording::id));

}  // namespace

std::span<const Wording> portuguese_wordings() { return rows; }

}  // namespace tearsheet::boilerplate
