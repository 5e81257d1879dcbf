-- Drives the built server from neovim 0.7: push diagnostics, plain edits, ranges that come back in bytes.
local checks = {}
local function check(what, good)
  table.insert(checks, (good and "ok" or "bad") .. "\t" .. what)
end
local function finish()
  table.insert(checks, "ok\tend")
  vim.fn.writefile(checks, os.getenv("SOATVAN_LOG"))
  vim.cmd("qall!")
end
local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local ok, failure = pcall(function()
  vim.cmd("edit bai.txt")
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = "soatvan",
    cmd = { os.getenv("SOATVAN_NODE"), os.getenv("SOATVAN_SERVER"), "--stdio" },
    root_dir = vim.fn.getcwd(),
    init_options = { settings = { delay = 0 } },
    on_error = function(code, message)
      check("no error of the client: " .. tostring(code) .. " " .. tostring(message), false)
    end,
  })
  check("the client starts", client ~= nil)
  vim.lsp.buf_attach_client(buffer, client)
  local function diagnostics()
    return vim.diagnostic.get(buffer)
  end
  local function wait(what, condition)
    check(what, vim.wait(10000, condition, 20))
  end
  local function request(method, params)
    local answers = vim.lsp.buf_request_sync(buffer, method, params, 10000) or {}
    local answer = answers[client] or {}
    if answer.error then
      check(method .. ": " .. answer.error.message, false)
    end
    return answer.result
  end

  wait("diagnostics come", function()
    return #diagnostics() >= 3
  end)
  local document = { uri = vim.uri_from_bufnr(buffer) }
  local on_code = { textDocument = document, position = { line = 1, character = 20 } }
  local hover = request("textDocument/hover", on_code)
  check("hover explains the code", hover ~= nil and hover.contents.value:find("126%-QĐ/TW") ~= nil)
  local symbols = request("textDocument/documentSymbol", { textDocument = document })
  check("the outline has both articles", symbols ~= nil and symbols[#symbols].name:find("Điều 2") ~= nil)
  local definition = request("textDocument/definition", { textDocument = document, position = { line = 3, character = 17 } })
  check("a reference leads to its article", definition ~= nil and definition[1] ~= nil and (definition[1].targetRange or definition[1].range).start.line == 4)

  -- The line has marks, an emoji and a doubled space; neovim sends the diagnostic's range back in bytes.
  local last = nil
  for _, found in ipairs(diagnostics()) do
    if found.lnum == 5 and found.message:find("dấu cách") then
      last = found
    end
  end
  check("a diagnostic on the line with marks before it", last ~= nil)
  local actions = request("textDocument/codeAction", {
    textDocument = document,
    range = last.user_data.lsp and { start = { line = 5, character = 18 }, ["end"] = { line = 5, character = 20 } },
    context = { diagnostics = vim.lsp.diagnostic.get_line_diagnostics(buffer, 5) },
  })
  local fix = actions and actions[1]
  check("a fix is offered", fix ~= nil and fix.edit ~= nil and fix.edit.changes ~= nil)
  vim.lsp.util.apply_workspace_edit(fix.edit, "utf-16")
  check("the fix changes just its place", lines()[6] == "😀 Ủy ban nhân dân tỉnh; hòa\u{309} e\u{301}.")
  wait("diagnostics follow the edit", function()
    for _, found in ipairs(diagnostics()) do
      if found.lnum == 5 and found.message:find("dấu cách") then
        return false
      end
    end
    return true
  end)

  local all = request("textDocument/codeAction", {
    textDocument = document,
    range = { start = { line = 0, character = 0 }, ["end"] = { line = 0, character = 0 } },
    context = { diagnostics = {}, only = { "source.fixAll.soatvan" } },
  })
  check("fix-all is offered alone", all ~= nil and #all == 1)
  local whole = all[1].edit or request("codeAction/resolve", all[1]).edit
  vim.lsp.util.apply_workspace_edit(whole, "utf-16")
  check("fix-all puts the first line right", lines()[1]:find("CP của Chính phủ%.$") ~= nil)

  vim.api.nvim_buf_set_lines(buffer, 3, 4, false, { "1. Áp dụng  tại Điều 2 ." })
  vim.lsp.buf.formatting_sync({}, 10000)
  check("formatting puts the typed line right", lines()[4] == "1. Áp dụng tại Điều 2.")
  vim.lsp.stop_client(client)
  check("the server stops", vim.wait(10000, function()
    return vim.lsp.client_is_stopped(client)
  end, 20))
end)
check("no error: " .. tostring(failure), ok)
finish()
